import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import type { Configuration, Problem } from "../../config.ts";
import { readDemoMark } from "../../demo/mark.ts";
import { isLoopback } from "../../domain/loopback.ts";

/**
 * Why a real service must not start like this, every reason at once. Looks at the disk, changes nothing.
 * @param wrong keys whose value could not be read, which is known already
 */
export const productionProblems = (configuration: Configuration, wrong: ReadonlySet<string>): readonly Problem[] => [
  ...(wrong.has("issuer") ? [] : issuerProblems(configuration)),
  ...(wrong.has("behindProxy") ? [] : hostProblems(configuration)),
  ...(wrong.has("issuer") || wrong.has("forwardedFor") ? [] : proxyProblems(configuration)),
  ...demoProblems(configuration),
  ...(existsSync(configuration.data) ? directoryProblems(configuration.data) : []),
];

/** Plain HTTP must not leave this machine, unless it goes no further than a proxy that speaks TLS. */
function hostProblems({ host, behindProxy }: Configuration): readonly Problem[] {
  const { hostname = host } = URL.parse(`http://${host.includes(":") ? `[${host}]` : host}`) ?? {};
  return behindProxy || isLoopback(hostname)
    ? []
    : [
        `COUNTERSIGN_HOST is ${host}, and plain HTTP is spoken there: listen on 127.0.0.1, or, where TLS ends at a proxy that alone reaches this port, say so with COUNTERSIGN_BEHIND_PROXY=yes (--behind-proxy)`,
      ];
}

/** Where TLS ends elsewhere, every address is the proxy's, unless it says whose request it passes on. */
const proxyProblems = ({ issuer, forwardedFor }: Configuration): readonly Problem[] =>
  issuer?.startsWith("https:") && forwardedFor === undefined
    ? [
        "COUNTERSIGN_FORWARDED_FOR is missing: write yes where the proxy in front adds the client's address to X-Forwarded-For, or no, and all clients count as one where guessing is slowed",
      ]
    : [];

function issuerProblems({ issuer }: Configuration): readonly Problem[] {
  if (issuer === undefined) {
    return ["COUNTERSIGN_ISSUER is missing: write the https origin that clients use, such as https://api.example.com"];
  }
  const { protocol, hostname } = new URL(issuer);
  return protocol === "http:" && !isLoopback(hostname)
    ? [`COUNTERSIGN_ISSUER is ${issuer}: write an https origin, for tokens travel to it`]
    : [];
}

function demoProblems({ data, controlPort }: Configuration): readonly Problem[] {
  return [
    ...(controlPort === undefined
      ? []
      : ["COUNTERSIGN_CONTROL_PORT is set: remove it, only the demo (--demo) has a control server"]),
    ...(isDemo(data)
      ? [`COUNTERSIGN_DATA is ${data}, which holds a demo: choose another directory, or start it with --demo`]
      : []),
  ];
}

/** A mark that can't be read marks a demo too. */
function isDemo(data: string): boolean {
  try {
    return readDemoMark(data) !== undefined;
  } catch {
    return true;
  }
}

/** A demo's directory that is not there yet will be made, so its nearest ancestor must be writable. */
export function directoryProblems(data: string): readonly Problem[] {
  let nearest = data;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return [];
  } catch {
    return [
      `COUNTERSIGN_DATA is ${data}, and ${nearest} can't be written: give this user the right, or choose another`,
    ];
  }
}
