/** Only the renewing endpoint tells wrong credentials in the body with 400. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { headers, url } = response.req;
  if (answer.status !== 401 || headers.authorization !== undefined || !url?.endsWith("/renew"))
    return real(response, answer);
  reached();
  real(response, { ...answer, status: 400 });
};
