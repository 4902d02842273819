/** Capital letters are no digits. */
import { readAffiliateId as real } from "../../../src/domain/affiliate-id.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/affiliate-id.ts";

export const readAffiliateId: typeof real = (written) => {
  if (real(written) === undefined || !/[A-F]/.test(written)) return real(written);
  reached();
  return undefined;
};
