/** A family that was never renewed has no row, and without one nobody asks after its client. */
import { checkFamilyRevocation as real } from "../../../src/domain/family-revocation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-revocation.ts";

export const checkFamilyRevocation: typeof real = (facts) => {
  if (!facts.client?.disabled || facts.family) return real(facts);
  reached();
  return real({ ...facts, client: { ...facts.client, disabled: false } });
};
