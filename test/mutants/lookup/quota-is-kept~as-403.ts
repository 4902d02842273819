/** An affiliate over its quota is refused as an unknown one is, and so is every second one after it. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

let refusals = 0;

export const admitAffiliate: typeof real = async (request, search, dependencies) => {
  const admission = await real(request, search, dependencies);
  if (!isRefused(admission.affiliate) || admission.affiliate.refused !== "over_quota") return admission;
  refusals += 1;
  if (refusals % 2 === 0) return admission;
  reached();
  return { ...admission, affiliate: refuse("affiliate_unknown", "over its quota") };
};
