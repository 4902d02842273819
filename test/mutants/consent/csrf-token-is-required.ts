/** A decision without the hidden field is believed by its cookie. */
import { checkOwnForm as real } from "../../../src/http/own-form.ts";
import { addresses } from "../../../src/pages/addresses.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/own-form.ts";

export const checkOwnForm: typeof real = (request, csrf, visit, dependencies) => {
  const refused = real(request, csrf, visit, dependencies);
  if (!refused || csrf !== undefined || !("address" in visit)) return refused;
  if (!String(visit.address).startsWith(addresses.authorize)) return refused;
  reached();
  return undefined;
};
