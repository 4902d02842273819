/** Affiliate IDs are compared as they are written. */
import { readAffiliateId as real } from "../../../src/domain/affiliate-id.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/affiliate-id.ts";

export const readAffiliateId: typeof real = (written) => {
  const id = real(written);
  if (id === undefined || id === written) return id;
  reached();
  return written;
};
