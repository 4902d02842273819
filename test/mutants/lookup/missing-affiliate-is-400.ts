/** Who names no affiliate is refused as an unknown one is. */
import { refuse } from "../../../src/domain/refusal.ts";
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const admitAffiliate: typeof real = async (request, search, dependencies) => {
  const admission = await real(request, search, dependencies);
  if (search.get("affiliateId")) return admission;
  reached();
  return { ...admission, affiliate: refuse("affiliate_unknown", "nobody asks") };
};
