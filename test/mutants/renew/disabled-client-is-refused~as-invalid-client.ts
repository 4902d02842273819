/** A disabled client's token is refused with 401, as if somebody had tried to authenticate. */
import { checkFamilyRevocation as real } from "../../../src/domain/family-revocation.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-revocation.ts";

export const checkFamilyRevocation: typeof real = (facts) => {
  if (!facts.client?.disabled) return real(facts);
  reached();
  return refuse("client_authentication_failed", "the client is disabled");
};
