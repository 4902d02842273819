/** A token answer gives its lifetime as text. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  if (answer.status !== 200 || !/token|renew/.test(url)) return real(response, answer);
  reached();
  real(response, { ...answer, body: { ...(answer.body as object), expires_in: "900" } });
};
