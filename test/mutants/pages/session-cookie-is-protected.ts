/** Scripts can read the session cookie. */
import { setCookie as real } from "../../../src/http/cookies.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/cookies.ts";

export const setCookie: typeof real = (use, value, issuer) => {
  if (use !== "session") return real(use, value, issuer);
  reached();
  return real(use, value, issuer).replace(/; HttpOnly/i, "");
};
