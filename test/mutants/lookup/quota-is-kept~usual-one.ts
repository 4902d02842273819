/** Every affiliate has the usual quota, whatever its own. */
import { lookupQuotas as real } from "../../../src/lookup-quotas.ts";
import { reached } from "../reached.ts";

export * from "../../../src/lookup-quotas.ts";

export const lookupQuotas: typeof real = (usual) => {
  const quotas = real(usual);
  return {
    ...quotas,
    async byAffiliate(affiliate) {
      if (affiliate.quota !== null) reached();
      return quotas.byAffiliate({ ...affiliate, quota: null });
    },
  };
};
