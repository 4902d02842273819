/** Addresses are counted, and never refused. */
import { lookupQuotas as real } from "../../../src/lookup-quotas.ts";
import { reached } from "../reached.ts";

export * from "../../../src/lookup-quotas.ts";

export const lookupQuotas: typeof real = (usual) => {
  const quotas = real(usual);
  return {
    ...quotas,
    async byAddress(peer) {
      const told = await quotas.byAddress(peer);
      if (told.exceeded) reached();
      return { ...told, exceeded: false };
    },
  };
};
