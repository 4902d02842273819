/** A login without the hidden field is believed. */
import { checkOwnForm as real } from "../../../src/http/own-form.ts";
import { addresses } from "../../../src/pages/addresses.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/own-form.ts";

export const checkOwnForm: typeof real = (request, csrf, visit, dependencies) => {
  const refused = real(request, csrf, visit, dependencies);
  if (!refused || csrf !== undefined || !("address" in visit) || visit.address !== addresses.login) return refused;
  reached();
  return undefined;
};
