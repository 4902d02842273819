import { type Fields, pairsOf, type Request } from "./exchange.ts";

/** The request with more parameters in the query of its URL. */
export function inQuery(request: Request, fields: Fields): Request {
  const url = new URL(request.url);
  for (const [name, value] of pairsOf(fields)) url.searchParams.append(name, value);
  return { ...request, url: url.href };
}
