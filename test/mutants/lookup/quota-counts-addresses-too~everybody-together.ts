/** All addresses have one quota between them. */
import { lookupQuotas as real } from "../../../src/lookup-quotas.ts";
import { reached } from "../reached.ts";

export * from "../../../src/lookup-quotas.ts";

export const lookupQuotas: typeof real = (usual) => {
  const quotas = real(usual);
  return {
    ...quotas,
    byAddress() {
      reached();
      return quotas.byAddress("anybody");
    },
  };
};
