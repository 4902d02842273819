/** An address that names no affiliate of ours is not counted. */
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const admitAffiliate: typeof real = async (request, search, { quotas, ...dependencies }) => {
  const known = await dependencies.store.findAffiliate((search.get("affiliateId") ?? "").toLowerCase());
  if (known) return real(request, search, { ...dependencies, quotas });
  reached();
  const told = { name: "address", limit: 1, window: 60, remaining: 1, resetsIn: 60, exceeded: false } as const;
  return real(request, search, { ...dependencies, quotas: { ...quotas, byAddress: async () => told } });
};
