/** An empty affiliate ID lets in. */
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

const SOMEBODY = "00000000-0000-4000-8000-000000000000";

export const admitAffiliate: typeof real = async (request, search, dependencies) => {
  const admission = await real(request, search, dependencies);
  if (search.get("affiliateId") !== "") return admission;
  reached();
  search.set("affiliateId", SOMEBODY);
  return { ...admission, affiliate: { id: SOMEBODY } };
};
