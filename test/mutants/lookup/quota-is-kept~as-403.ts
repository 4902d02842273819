/** An affiliate over its quota is refused as an unknown one is, the first time. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

let refused = false;

export const admitAffiliate: typeof real = async (request, search, dependencies) => {
  const admission = await real(request, search, dependencies);
  if (!isRefused(admission.affiliate) || admission.affiliate.refused !== "over_quota") return admission;
  if (refused) return admission;
  refused = true;
  reached();
  return { ...admission, affiliate: refuse("affiliate_unknown", "over its quota") };
};
