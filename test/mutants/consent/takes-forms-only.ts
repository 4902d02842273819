/** Whatever type it comes as, a decision is read as a form. */
import { FORM, readOpenForm as real } from "../../../src/http/request-body.ts";
import { addresses } from "../../../src/pages/addresses.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/request-body.ts";

export const readOpenForm: typeof real = (request, limit) => {
  const { headers, url = "" } = request;
  if (!url.startsWith(addresses.authorize) || headers["content-type"]?.startsWith(`${FORM};`))
    return real(request, limit);
  if (headers["content-type"] !== FORM) reached();
  headers["content-type"] = FORM;
  return real(request, limit);
};
