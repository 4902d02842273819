/** A method that is not served is not implemented. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { method = "" } = response.req;
  if (answer.status !== 405 || method === "GET") return real(response, answer);
  reached();
  real(response, { ...answer, status: 501 });
};
