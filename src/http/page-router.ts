import type { IncomingMessage } from "node:http";
import type { Dependencies } from "../handlers/dependencies.ts";
import type { PageCall, PageRoute } from "../handlers/pages/page.ts";
import { addresses } from "../pages/addresses.ts";
import { allowedMethods } from "./allowed-methods.ts";
import type { Outcome } from "./dispatch.ts";
import { fail } from "./failure.ts";
import { checkOwnForm } from "./own-form.ts";
import { pageAnswer } from "./page-answer.ts";
import { readOpenForm } from "./request-body.ts";
import type { RequestTarget } from "./request-target.ts";
import { indexRoutes } from "./route-index.ts";
import { readVisit } from "./visit.ts";

/** The pages outside the contract: who may open them, and which forms are believed. */
export interface PageRouter {
  serves(path: string): boolean;
  answer(request: IncomingMessage, target: RequestTarget): Promise<Outcome>;
}

export function createPageRouter(routes: readonly PageRoute[], dependencies: Dependencies): PageRouter {
  const routesAt = indexRoutes(routes);
  return {
    serves: (path) => routesAt(path).length > 0,
    async answer(request, { path, query }) {
      const method = request.method === "HEAD" ? "GET" : request.method;
      const route = routesAt(path).find((each) => each.method === method);
      if (route) {
        const operationId = `${route.method} ${route.path}`;
        return { operationId, result: await serve(route, request, { path, query }, dependencies) };
      }
      const here = routesAt(path).map((each) => ({ ...each, method: each.method.toLowerCase() }));
      const allow = allowedMethods(here, path);
      if (method === "OPTIONS") return { result: { status: 204, headers: { Allow: allow } } };
      return { result: { ...fail("method_not_allowed", "no page has this method"), allow } };
    },
  };
}

async function serve(
  route: PageRoute,
  request: IncomingMessage,
  { path, query }: RequestTarget,
  dependencies: Dependencies,
) {
  const read = route.method === "POST" ? await readOpenForm(request, dependencies.settings.bodyLimit) : { fields: {} };
  if ("refused" in read) return read;
  const form = new Map(Object.entries(read.fields).map(([name, value]) => [name, [value].flat()]));
  const visit = await readVisit(request, [], dependencies);
  const { session } = visit;
  if (route.access === "user" && !session) return pageAnswer(loginFirst(route, visit.address), visit, dependencies);
  const foreign =
    route.method === "POST" ? checkOwnForm(request, form.get("csrf")?.[0], visit, dependencies) : undefined;
  if (foreign) return foreign;
  const call: PageCall = { visit, path: pathValues(route.path, path), query, form };
  if (route.access === "anyone") return pageAnswer(await route.handle(call), visit, dependencies);
  if (!session) throw new Error("a page of users was asked by nobody");
  return pageAnswer(await route.handle({ ...call, session }), visit, dependencies);
}

/** A form that was sent after its session had ended is not sent again: only its user knows whether it still should be. */
const loginFirst = ({ method }: PageRoute, address: string) => ({
  seeOther: method === "GET" ? addresses.loginFor(address) : addresses.login,
});

function pathValues(template: string, path: string): Record<string, string> {
  const actual = path.split("/");
  const named = template.split("/").flatMap((segment, index): [string, string][] => {
    const value = actual[index];
    return segment.startsWith("{") && value !== undefined ? [[segment.slice(1, -1), decodeURIComponent(value)]] : [];
  });
  return Object.fromEntries(named);
}
