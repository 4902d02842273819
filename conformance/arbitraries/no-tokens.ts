import * as fc from "fast-check";
import { type Fields, pairsOf, type Request } from "../target/exchange.ts";

/** The header of a request without an access token: none, or the credentials of somebody unknown under another scheme. */
export function noTokens(): fc.Arbitrary<Fields> {
  const stranger = fc.stringMatching(/^[A-Za-z0-9]{8,24}:[A-Za-z0-9]{8,24}$/);
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: stranger.map((pair) => ({ authorization: `Basic ${Buffer.from(pair).toString("base64")}` })),
    },
  );
}

/** The request with these headers too. */
export const withHeaders = (request: Request, headers: Fields): Request => ({
  ...request,
  headers: [...pairsOf(headers), ...pairsOf(request.headers)],
});
