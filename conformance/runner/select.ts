import { isCheckable, type Ledger, type Requirement } from "../ledger.ts";
import type { SuiteOptions } from "./options.ts";
import { fitsPattern } from "./pattern.ts";

/** The requirements of one suite: those that are tried, and those that do not apply, with the reason. */
export interface Selection {
  readonly tried: readonly Requirement[];
  readonly inapplicable: readonly { readonly requirement: Requirement; readonly reason: string }[];
}

/** What the server claims to be. */
export interface Claims {
  readonly profiles: readonly string[];
  readonly capabilities: ReadonlySet<string>;
}

const bindingness = ["MUST", "SHOULD", "MAY"];

/** Whether a requirement binds at least as much as `level`. */
export function isBinding(requirement: Requirement, level: SuiteOptions["level"]): boolean {
  return bindingness.indexOf(requirement.level) <= bindingness.indexOf(level);
}

/** Chooses by ID and level, then sets apart what the server does not claim to serve. */
export function select(
  ledger: Ledger,
  { only, level }: Pick<SuiteOptions, "only" | "level">,
  claims: Claims,
): Selection {
  const chosen = Object.values(ledger)
    .filter(isCheckable)
    .filter(({ id }) => only.length === 0 || only.some((pattern) => fitsPattern(id, pattern)))
    .filter((requirement) => isBinding(requirement, level));
  const judged = chosen.map((requirement) => ({ requirement, reason: whyInapplicable(requirement, claims) }));
  return {
    tried: judged.flatMap(({ requirement, reason }) => (reason === undefined ? [requirement] : [])),
    inapplicable: judged.flatMap(({ requirement, reason }) => (reason === undefined ? [] : [{ requirement, reason }])),
  };
}

/** Operations that a server may leave out, by the capability that says it does not. */
const optionalOperations: Readonly<Record<string, string>> = {
  revokeToken: "revocation",
  introspectToken: "introspection",
  getJwks: "jwt-access-tokens",
};

function whyInapplicable(requirement: Requirement, { profiles, capabilities }: Claims): string | undefined {
  const { profile, capability, through = [], operations = [] } = requirement;
  if (!profiles.includes(profile)) return `the target does not name the profile ${profile}`;
  if (capability !== undefined && !capabilities.has(capability))
    return `the capability ${capability} is neither declared nor advertised`;
  const blind = through.find((each) => !capabilities.has(each));
  if (blind) return `it shows only through the capability ${blind}, which is neither declared nor advertised`;
  const needed = operations.map((operation) => optionalOperations[operation]);
  const unserved = needed.length > 0 && needed.every((each) => each !== undefined && !capabilities.has(each));
  return unserved
    ? `it binds only what goes with ${needed.join(" or ")}, neither of which is declared or advertised`
    : undefined;
}
