/** Endpoints that take forms take JSON too. */
import { readRequestBody as real } from "../../../src/http/request-body.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/request-body.ts";

export const readRequestBody: typeof real = (request, format, limit) => {
  if (!format.own.has("token") || !request.headers["content-type"]?.startsWith("application/json"))
    return real(request, format, limit);
  reached();
  return real(request, { ...format, type: "application/json" }, limit);
};
