/** A revoked family is refused with 401. */
import { checkFamilyRevocation as real } from "../../../src/domain/family-revocation.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-revocation.ts";

export const checkFamilyRevocation: typeof real = (facts) => {
  if (!facts.family?.revoked) return real(facts);
  reached();
  return refuse("client_authentication_failed", "the family is revoked");
};
