/** A token in the query is one like that in the header, and the request is refused for its being there. */
import type { IncomingMessage } from "node:http";
import { authenticateBearer as real } from "../../../src/http/bearer-guard.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-guard.ts";

export const authenticateBearer: typeof real = (request, operationId, needs) => {
  const { url = "" } = request as IncomingMessage;
  const token = new URL(url, "http://localhost").searchParams.get("access_token");
  if (token === null || request.headers.authorization !== undefined) return real(request, operationId, needs);
  reached();
  return real({ headers: { ...request.headers, authorization: `Bearer ${token}` } }, operationId, needs);
};
