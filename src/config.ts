import { isIP } from "node:net";
import { resolve } from "node:path";
import { z } from "zod";

/** What the operator chose, checked. Durations are seconds, sizes bytes, `data` is absolute. */
export type Configuration = z.infer<typeof checked>;

/** One thing that is wrong, as a sentence that names the variable and says what to write. */
export type Problem = string;

interface Setting {
  key: keyof Configuration;
  /** The environment variable. */
  variable: string;
  /** The long option; none for what must never stand in a process list. */
  flag: `--${string}` | undefined;
  /** What the help calls the value; none for an option that says yes by being there. */
  argument: string | undefined;
  meaning: string;
}

const DAY = 86_400;
const LOG_LEVELS = ["silent", "error", "warn", "info"] as const;

/** Text from the environment or the command line → value; a message says what to write instead. */
const text = <Value>(read: (text: string) => Value | undefined, remedy: string) =>
  z.string().transform((given, context) => {
    const value = read(given.trim());
    if (value !== undefined) return value;
    const quoted = given.trim() === "" ? "empty" : JSON.stringify(given.slice(0, 80));
    context.addIssue({ code: "custom", message: `is ${quoted}: write ${remedy}` });
    return z.NEVER;
  });

const wholeNumber = (unit: string, least: number, most: number) =>
  text((given) => {
    const number = /^\d{1,12}$/.test(given) ? Number(given) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  }, `a whole number of ${unit} from ${least} to ${most}`);

const path = text((given) => (given === "" ? undefined : resolve(given)), "a path");

const port = text((given) => {
  const number = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  return number <= 65_535 ? number : undefined;
}, "a port from 1 to 65535, or 0 for any free one");

const yesOrNo = text((given) => (given === "yes" || given === "no" ? given === "yes" : undefined), "yes or no");

/** Each an IP address, with a port or without; as `dns.Resolver` takes them. */
function nameServers(given: string): readonly string[] | undefined {
  const all = given.split(",").map((each) => each.trim());
  return all.every(isNameServer) ? all : undefined;
}

function isNameServer(given: string): boolean {
  const [, address = given, port = "53"] = /^(?:\[(.+)\]|([^:]+)):(\d{1,5})$/.exec(given)?.filter(Boolean) ?? [];
  return isIP(address) !== 0 && Number(port) <= 65_535;
}

const checked = z.object({
  data: path.prefault("./data"),
  port: port.prefault("3000"),
  host: text(
    (given) => (/^[\w.:-]+$/.test(given) ? given : undefined),
    "the address to listen on, such as 127.0.0.1",
  ).prefault("127.0.0.1"),
  behindProxy: yesOrNo.prefault("no"),
  forwardedFor: yesOrNo.optional(),
  issuer: text(
    (given) => (isBareOrigin(given) ? given : undefined),
    "scheme and host only, such as https://api.example.com, without a path or a slash at the end",
  ).optional(),
  masterKeyFile: path.optional(),
  masterKey: z.string().optional(),
  accessLifetime: wholeNumber("seconds", 60, 900).prefault("900"),
  refreshIdle: wholeNumber("seconds", 60, 3_650 * DAY).prefault(`${100 * DAY}`),
  refreshAbsolute: wholeNumber("seconds", 60, 36_500 * DAY).prefault(`${5 * 365 * DAY}`),
  refreshAbsoluteClientCredentials: wholeNumber("seconds", 60, 36_500 * DAY).prefault(`${365 * DAY}`),
  secretOverlap: wholeNumber("seconds", 0, 90 * DAY).prefault(`${7 * DAY}`),
  registration: yesOrNo.optional(),
  clientFailures: wholeNumber("failures", 0, 1_000_000).optional(),
  addressFailures: wholeNumber("failures", 0, 1_000_000).optional(),
  renewalFailures: wholeNumber("failures", 0, 1_000_000).optional(),
  bodyLimit: wholeNumber("bytes", 1_024, 1_048_576).prefault("65536"),
  requestTimeout: wholeNumber("seconds", 1, 300).prefault("30"),
  shutdownTimeout: wholeNumber("seconds", 0, 300).prefault("10"),
  logLevel: text((given) => LOG_LEVELS.find((level) => level === given), `one of ${LOG_LEVELS.join(", ")}`).prefault(
    "info",
  ),
  controlPort: port.optional(),
  lookupZone: text(
    (given) => (/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i.test(given) ? given : undefined),
    "the DNS zone of the SML, such as sml.example.org",
  ).optional(),
  lookupNameServers: text(
    nameServers,
    "addresses separated by commas, such as 192.0.2.53 or [2001:db8::53]:5353",
  ).optional(),
  lookupsPerAffiliate: wholeNumber("look-ups a minute", 1, 1_000_000).optional(),
  lookupsPerAddress: wholeNumber("look-ups a minute", 1, 1_000_000).optional(),
});

const setting = (key: Setting["key"], variable: string, argument: Setting["argument"], meaning: string): Setting => ({
  key,
  variable,
  argument,
  flag: key === "masterKey" ? undefined : `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  meaning,
});

/** Every setting there is. The help of `countersign serve` is made of it. */
export const SETTINGS: readonly Setting[] = [
  setting("data", "COUNTERSIGN_DATA", "path", "directory of the store (./data)"),
  setting("port", "PORT", "port", "port to listen on, 0 for any free one (3000)"),
  setting("host", "COUNTERSIGN_HOST", "address", "address to listen on (127.0.0.1)"),
  setting(
    "behindProxy",
    "COUNTERSIGN_BEHIND_PROXY",
    undefined,
    "TLS ends at a proxy in front, on another machine (no)",
  ),
  setting(
    "forwardedFor",
    "COUNTERSIGN_FORWARDED_FOR",
    undefined,
    "the proxy in front adds the client's address to X-Forwarded-For",
  ),
  setting("issuer", "COUNTERSIGN_ISSUER", "origin", "origin that clients use: https, without a path"),
  setting("masterKeyFile", "COUNTERSIGN_MASTER_KEY_FILE", "path", "file with the master key: 32 bytes in base64"),
  setting("masterKey", "COUNTERSIGN_MASTER_KEY", "key", "the master key itself, where a file is not possible"),
  setting("accessLifetime", "COUNTERSIGN_ACCESS_LIFETIME", "seconds", "seconds an access token lives (900)"),
  setting("refreshIdle", "COUNTERSIGN_REFRESH_IDLE", "seconds", "seconds a family lives unrenewed (100 days)"),
  setting(
    "refreshAbsolute",
    "COUNTERSIGN_REFRESH_ABSOLUTE",
    "seconds",
    "seconds a family of a grant lives at most (5 years)",
  ),
  setting(
    "refreshAbsoluteClientCredentials",
    "COUNTERSIGN_REFRESH_ABSOLUTE_CLIENT_CREDENTIALS",
    "seconds",
    "seconds a family of client_credentials lives at most (1 year)",
  ),
  setting(
    "secretOverlap",
    "COUNTERSIGN_SECRET_OVERLAP",
    "seconds",
    "seconds the old secret lives on after a rotation (7 days)",
  ),
  setting(
    "registration",
    "COUNTERSIGN_REGISTRATION",
    undefined,
    "anybody may make an account at /register (no; in the demo yes)",
  ),
  setting(
    "clientFailures",
    "COUNTERSIGN_CLIENT_FAILURES",
    "failures",
    "failed authentications of a client from one address in a minute, 0 for any number (30; in the demo 0)",
  ),
  setting(
    "addressFailures",
    "COUNTERSIGN_ADDRESS_FAILURES",
    "failures",
    "failed authentications of any clients from one address in a minute, 0 for any number (300; in the demo 0)",
  ),
  setting(
    "renewalFailures",
    "COUNTERSIGN_RENEWAL_FAILURES",
    "failures",
    "renewals with tokens that are none from one address in a minute, 0 for any number (1000; in the demo 0)",
  ),
  setting("bodyLimit", "COUNTERSIGN_BODY_LIMIT", "bytes", "largest request body in bytes (65536)"),
  setting("requestTimeout", "COUNTERSIGN_REQUEST_TIMEOUT", "seconds", "seconds a request may take to arrive (30)"),
  setting("shutdownTimeout", "COUNTERSIGN_SHUTDOWN_TIMEOUT", "seconds", "seconds open requests get at shutdown (10)"),
  setting("logLevel", "COUNTERSIGN_LOG_LEVEL", "level", `one of ${LOG_LEVELS.join(", ")} (info)`),
  setting("lookupZone", "COUNTERSIGN_LOOKUP_ZONE", "zone", "DNS zone of the SML that look-ups ask (production's)"),
  setting(
    "lookupNameServers",
    "COUNTERSIGN_LOOKUP_NAME_SERVERS",
    "addresses",
    "name servers that look-ups ask, separated by commas (the system's)",
  ),
  setting(
    "lookupsPerAffiliate",
    "COUNTERSIGN_LOOKUPS_PER_AFFILIATE",
    "number",
    "look-ups a minute of one affiliate (600; in the demo 60000)",
  ),
  setting(
    "lookupsPerAddress",
    "COUNTERSIGN_LOOKUPS_PER_ADDRESS",
    "number",
    "look-ups a minute from one address (60; in the demo 60000)",
  ),
  setting("controlPort", "COUNTERSIGN_CONTROL_PORT", "port", "port of the demo's control server (any free one)"),
];

/**
 * Reads flags and environment into one configuration; flags win. Names every problem, never only the first. Where
 * something is wrong the configuration holds the default in its place, so that further checks can be made; it is not fit to
 * run, and `wrong` tells what such a check need not complain of again.
 * @param flags by setting key, as text, or true for an option without a value
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  flags: Readonly<Record<string, unknown>>,
): { configuration: Configuration; problems: readonly Problem[]; wrong: ReadonlySet<string> } {
  const given: Partial<Record<string, unknown>> = {};
  for (const { key, variable } of SETTINGS) {
    given[key] = flags[key] === true ? "yes" : (flags[key] ?? environment[variable]);
  }
  const result = checked.safeParse(given);
  if (result.success) return { configuration: result.data, problems: [], wrong: new Set() };
  const problems = result.error.issues.map((issue) => {
    const wrong = SETTINGS.find(({ key }) => key === issue.path[0]);
    given[String(issue.path[0])] = undefined;
    return `${flags[wrong?.key ?? ""] === undefined ? wrong?.variable : wrong?.flag} ${issue.message}`;
  });
  const wrong = new Set(result.error.issues.map((issue) => String(issue.path[0])));
  return { configuration: checked.parse(given), problems, wrong };
}

/** Variables that look like ours and are not: a misspelt setting would silently be its default. */
export const unknownVariables = (environment: Readonly<Record<string, string | undefined>>): readonly Problem[] =>
  Object.keys(environment)
    .filter((name) => name.startsWith("COUNTERSIGN_") && !SETTINGS.some(({ variable }) => variable === name))
    .map((name) => `${name} is no setting: remove it, or see "countersign serve --help" for the ones there are`);

function isBareOrigin(given: string): boolean {
  if (!URL.canParse(given)) return false;
  const { protocol, origin } = new URL(given);
  return (protocol === "https:" || protocol === "http:") && origin === given;
}
