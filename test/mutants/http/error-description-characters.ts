/** Descriptions put names between quotes. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  if (answer.status < 400 || !url.startsWith("/api/auth/")) return real(response, answer);
  reached();
  real(response, {
    ...answer,
    body: { ...(answer.body as object), error_description: '"client_id" or another parameter is wrong' },
  });
};
