/** The Allow header is left out. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  if (answer.status !== 405) return real(response, answer);
  reached();
  real(response, { ...answer, headers: { ...answer.headers, Allow: undefined } });
};
