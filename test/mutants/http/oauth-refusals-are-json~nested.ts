/** The error of a refused revocation is an object. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  if (answer.status !== 400 || !url.includes("/revoke")) return real(response, answer);
  reached();
  real(response, { ...answer, body: { error: { code: (answer.body as { error: string }).error } } });
};
