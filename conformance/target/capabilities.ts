import type { JsonObject } from "../world.ts";
import type { Target } from "./target.ts";

/** Metadata members that show that a capability is served (RFC 8414 §2). */
const advertisedBy: Record<string, string> = {
  introspection: "introspection_endpoint",
  revocation: "revocation_endpoint",
  pkce: "code_challenge_methods_supported",
};

/** What the target declares, and what the metadata advertises without being asked. */
export function capabilitiesOf(target: Target, metadata: JsonObject): ReadonlySet<string> {
  const advertised = Object.entries(advertisedBy).flatMap(([capability, member]) => {
    const value = metadata[member];
    const present = Array.isArray(value) ? value.length > 0 : typeof value === "string";
    return present ? [capability] : [];
  });
  return new Set([...target.capabilities, ...advertised]);
}
