/** An affiliate is looked for before its address is counted. */
import { admitAffiliate as real } from "../../../src/http/affiliate-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/affiliate-guard.ts";

export const admitAffiliate: typeof real = async (request, search, dependencies) => {
  reached();
  await dependencies.store.findAffiliate(search.get("affiliateId") ?? "");
  return real(request, search, dependencies);
};
