/** The revoking endpoint refuses a client without a word. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  if (answer.status !== 401 || !url.includes("revoke")) return real(response, answer);
  reached();
  real(response, { ...answer, body: {} });
};
