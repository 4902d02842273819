/** JSON is read where a form is. */
import { FORM, JSON_TYPE, readRequestBody as real } from "../../../src/http/request-body.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/request-body.ts";

export const readRequestBody: typeof real = (request, format, limit) => {
  if (format.type !== FORM || request.headers["content-type"] !== JSON_TYPE) return real(request, format, limit);
  reached();
  return real(request, { ...format, type: JSON_TYPE }, limit);
};
