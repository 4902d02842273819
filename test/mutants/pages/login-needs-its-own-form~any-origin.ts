/** A login may come from anywhere. */
import { checkOwnForm as real } from "../../../src/http/own-form.ts";
import { addresses } from "../../../src/pages/addresses.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/own-form.ts";

export const checkOwnForm: typeof real = (request, csrf, visit, dependencies) => {
  const refused = real(request, csrf, visit, dependencies);
  if (!refused || !("address" in visit) || visit.address !== addresses.login) return refused;
  const believed = real({ headers: {} }, csrf, visit, dependencies);
  if (!believed) reached();
  return believed;
};
