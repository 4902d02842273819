/** The scheme may be in lower case or in upper case, or begin with a capital, and is no mixture. */
import { readBearerToken as real } from "../../../src/http/bearer-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/bearer-token.ts";

export const readBearerToken: typeof real = (authorization) => {
  const presented = real(authorization);
  if (presented === undefined || /^(?:Bearer|bearer|BEARER)\b/.test(authorization ?? "")) return presented;
  reached();
  return "malformed";
};
