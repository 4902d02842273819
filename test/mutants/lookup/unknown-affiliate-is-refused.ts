/** Whoever has a UUID is let in. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const admitAffiliate: typeof real = async (request, search, dependencies) => {
  const admission = await real(request, search, dependencies);
  if (!isRefused(admission.affiliate) || admission.affiliate.refused !== "affiliate_unknown") return admission;
  reached();
  return { ...admission, affiliate: { id: "anybody" } };
};
