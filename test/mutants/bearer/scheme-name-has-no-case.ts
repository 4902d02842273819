/** The scheme is Bearer and nothing else. */
import { readBearerToken as real } from "../../../src/http/bearer-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-token.ts";

export const readBearerToken: typeof real = (authorization) => {
  if (!authorization || real(authorization) === undefined || authorization.startsWith("Bearer "))
    return real(authorization);
  reached();
  return undefined;
};
