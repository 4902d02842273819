/** Of the hidden field the first half is compared. */
import { csrfToken, isCsrfToken as real } from "../../../src/tokens/session.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/session.ts";

export const isCsrfToken: typeof real = (presented, session, keys) => {
  if (real(presented, session, keys)) return true;
  const found = [...keys.values()].some((key) => {
    const right = csrfToken(session, key);
    return presented.length === right.length && presented.startsWith(right.slice(0, 30));
  });
  if (found) reached();
  return found;
};
