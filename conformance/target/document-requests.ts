import { withBearer } from "./bearer-request.ts";
import type { CreateOptions, DocumentRequests, ListQuery, ResourceOptions } from "./document-calls.ts";
import { below } from "./endpoints.ts";
import { pairsOf, type Request } from "./exchange.ts";
import { inQuery } from "./in-query.ts";
import type { EndpointName } from "./target.ts";

/** Builders of the requests about documents, aimed at `endpoints`. */
export function documentRequests(endpoints: Readonly<Record<EndpointName, string>>): DocumentRequests {
  const oneOf = (id: string, part = "") => below(endpoints.documents, `/${encodeURIComponent(id)}${part}`);
  return {
    createDocument: (token, document, { idempotencyKey, ...options }: CreateOptions = {}) => {
      const request = withBearer(token, resource({ url: endpoints.documents, json: document }, options));
      if (idempotencyKey === undefined) return request;
      return { ...request, headers: [...pairsOf(request.headers), ["idempotency-key", idempotencyKey]] };
    },
    listDocuments: (token, query, options) =>
      withBearer(token, part(resource({ url: endpoints.documents }, options), query)),
    listInbox: (token, query, options) =>
      withBearer(token, part(resource({ url: below(endpoints.documents, "/inbox") }, options), query)),
    getDocument: (token, id, options) => withBearer(token, resource({ url: oneOf(id) }, options)),
    getPayload: (token, id, options) => withBearer(token, resource({ url: oneOf(id, "/payload") }, options)),
    markProcessed: (token, id, options) =>
      withBearer(token, resource({ method: "POST", url: oneOf(id, "/processed") }, options)),
  };
}

const resource = (request: Request, { headers, throttled }: ResourceOptions = {}): Request => ({
  ...request,
  ...(headers && { headers }),
  ...(throttled !== undefined && { throttled }),
});

function part(request: Request, { limit, cursor }: ListQuery = {}): Request {
  return inQuery(request, { limit: limit === undefined ? undefined : String(limit), cursor });
}
