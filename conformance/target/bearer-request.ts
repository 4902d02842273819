import { pairsOf, type Request } from "./exchange.ts";

/** The request with an access token in its header (RFC 6750 §2.1). */
export const withBearer = (token: string, request: Request): Request => ({
  ...request,
  headers: [["authorization", `Bearer ${token}`], ...pairsOf(request.headers)],
});
