/** A hidden field of any browser will do. */
import { csrfToken, type isCsrfToken as real } from "../../../src/tokens/session.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/session.ts";

export const isCsrfToken: typeof real = (presented, session, keys) => {
  const key = keys.get(presented.split(".", 1)[0] ?? "");
  if (key && presented !== csrfToken(session, key)) reached();
  return key !== undefined;
};
