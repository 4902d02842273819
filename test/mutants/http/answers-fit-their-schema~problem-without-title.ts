/** A problem has no title. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  if (answer.type !== "application/problem+json" || answer.status !== 405) return real(response, answer);
  reached();
  real(response, { ...answer, body: { ...(answer.body as object), title: undefined } });
};
