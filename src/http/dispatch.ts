import type { IncomingMessage } from "node:http";
import type { Handler as ApiHandler, Context, OpenAPIBackend } from "openapi-backend";
import { isRefused, refuse } from "../domain/refusal.ts";
import type { Dependencies, Settings } from "../handlers/dependencies.ts";
import type { Visit } from "../handlers/visit.ts";
import { admitAffiliate, guardAffiliate, guardedAffiliate, quotaHeaders } from "./affiliate-guard.ts";
import { AFFILIATE_SCHEME } from "./affiliate-scheme.ts";
import { allowedMethods } from "./allowed-methods.ts";
import type { Answer } from "./answer.ts";
import { documentedOperations } from "./api.ts";
import { authenticateBearer, guardBearer, guardedBearer } from "./bearer-guard.ts";
import { BEARER_SCHEME } from "./bearer-scheme.ts";
import { bodyLimit } from "./body-limit.ts";
import { guardClient, guardedClient, guardRefusal } from "./client-guard.ts";
import { CLIENT_SCHEME } from "./client-scheme.ts";
import { type Failure, fail } from "./failure.ts";
import type { Handlers } from "./handlers.ts";
import { planOperation } from "./operation-plan.ts";
import { checkOwnForm } from "./own-form.ts";
import { ownHeaders } from "./own-headers.ts";
import { peerOf } from "./peer.ts";
import { readRequest } from "./read-request.ts";
import type { RequestTarget } from "./request-target.ts";
import { requireHandlers } from "./require-handlers.ts";
import { type Violation, validationRefusal } from "./validation-refusal.ts";
import { readVisit } from "./visit.ts";

/** What became of a request, and which operation it was for. */
export interface Outcome {
  operationId?: string;
  result: Answer | Failure;
  /** Stand on the answer whatever it is. */
  headers?: Readonly<Record<string, string>>;
}

/** Leads a well-formed request to its handler. Refusals are values; it throws for bugs and a store that is down. */
export type Dispatch = (request: IncomingMessage, target: RequestTarget) => Promise<Outcome>;

export function createDispatch(api: OpenAPIBackend, handlers: Handlers, dependencies: Dependencies): Dispatch {
  const operations = documentedOperations(api);
  const plans = new Map(operations.map((operation) => [operation.operationId, planOperation(operation)]));
  const noRoute = ({ request: { method, path } }: Context): Answer | Failure => {
    const allow = allowedMethods(operations, path);
    return method === "options"
      ? { status: 204, headers: { Allow: allow } }
      : { ...fail("method_not_allowed", "no operation has this method"), allow };
  };
  api.register({
    ...Object.fromEntries(Object.entries(handlers).map(([id, handler]) => [id, serve(handler, dependencies.settings)])),
    notFound: () => refuse("not_found", "no operation has this path"),
    methodNotAllowed: noRoute,
    unauthorizedHandler: guardRefusal,
    validationFail: ({ validation }) => validationRefusal(validation.errors?.[0] as Violation),
  });
  api.registerSecurityHandler(CLIENT_SCHEME, guardClient(dependencies));
  api.registerSecurityHandler(BEARER_SCHEME, guardBearer);
  api.registerSecurityHandler(AFFILIATE_SCHEME, guardAffiliate);
  requireHandlers(api);

  return async (request, { path, query: search }) => {
    const method = request.method === "HEAD" ? "GET" : (request.method ?? "");
    const routed = { method, path, headers: request.headers as Record<string, string | string[]> };
    const operationId = api.matchOperation(routed)?.operationId;
    const plan = plans.get(operationId ?? "");
    if (plan?.takesAffiliate) {
      const { affiliate, limits } = await admitAffiliate(request, search, dependencies);
      const headers = quotaHeaders(limits);
      if (isRefused(affiliate)) return { operationId, result: affiliate, headers };
      const read = await readRequest(request, search, plan, dependencies.settings.bodyLimit);
      if ("refused" in read) return { operationId, result: read, headers };
      const asked = { ...routed, query: read.query };
      return { operationId, result: await api.handleRequest(asked, request, { affiliate }), headers };
    }
    const admitted = await authenticateBearer(request, operationId, dependencies);
    if (isRefused(admitted)) return { operationId, result: admitted };
    const read = plan && (await readRequest(request, search, plan, bodyLimit(operationId, dependencies.settings)));
    if (read && "refused" in read) return { operationId, result: read };
    // A body may be long on its way, and the token revoked or expired meanwhile.
    const bearer = plan?.body ? await authenticateBearer(request, operationId, dependencies) : admitted;
    if (isRefused(bearer)) return { operationId, result: bearer };
    const visit = plan?.isPage ? await readVisit(request, read?.repeated ?? [], dependencies) : undefined;
    const foreign =
      visit && method === "POST" ? checkOwnForm(request, read?.body?.csrf, visit, dependencies) : undefined;
    if (foreign) return { operationId, result: foreign };
    const { query, body } = read ?? {};
    return { operationId, result: await api.handleRequest({ ...routed, query, body }, request, { visit, bearer }) };
  };
}

/** Calls a handler with what passed the guard and the schema. */
const serve =
  (handler: Handlers[keyof Handlers], { forwardedFor }: Settings): ApiHandler =>
  (context: Context, request: IncomingMessage, { visit }: { visit?: Visit }) => {
    const { params: path, query, requestBody: body } = context.request;
    return (handler as (call: unknown) => unknown)({
      path,
      query,
      body,
      client: guardedClient(context),
      bearer: guardedBearer(context),
      affiliate: guardedAffiliate(context),
      header: ownHeaders(context),
      peer: peerOf(request, forwardedFor),
      visit,
    });
  };
