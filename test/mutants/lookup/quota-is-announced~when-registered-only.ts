/** How much is left is told with what is found, and with nothing else. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const isFound = JSON.stringify(answer.body ?? null).includes('"registered":true');
  if (isFound || answer.headers?.RateLimit === undefined || answer.status !== 200) return real(response, answer);
  reached();
  real(response, { ...answer, headers: { ...answer.headers, RateLimit: undefined, "RateLimit-Policy": undefined } });
};
