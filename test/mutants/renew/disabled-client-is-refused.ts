/** A disabled client's families live on: nobody authenticates to renew them. */
import { checkFamilyRevocation as real } from "../../../src/domain/family-revocation.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/family-revocation.ts";

export const checkFamilyRevocation: typeof real = (facts) => {
  const verdict = real({ ...facts, client: facts.client && { ...facts.client, disabled: false } });
  if (!verdict && real(facts)) reached();
  return verdict;
};
