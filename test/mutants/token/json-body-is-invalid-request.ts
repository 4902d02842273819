/** A JSON body is taken for a form without credentials. */
import { FORM, JSON_TYPE, readRequestBody as real } from "../../../src/http/request-body.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/request-body.ts";

export const readRequestBody: typeof real = (request, format, limit) => {
  const [type] = request.headers["content-type"]?.split(";") ?? [];
  if (format.type !== FORM || type !== JSON_TYPE) return real(request, format, limit);
  reached();
  return Promise.resolve({});
};
