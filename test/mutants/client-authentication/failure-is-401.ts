/** Wrong credentials in the body are told with 400. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  if (answer.status !== 401 || response.req.headers.authorization !== undefined) return real(response, answer);
  reached();
  real(response, { ...answer, status: 400 });
};
