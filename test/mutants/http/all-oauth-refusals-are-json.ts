/** Another method is told as a problem (RFC 9457). */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  if (answer.status !== 405 || !url.startsWith("/api/auth/")) return real(response, answer);
  reached();
  real(response, {
    ...answer,
    type: "application/problem+json",
    body: { type: "about:blank", title: "Method not allowed", status: 405, code: "method_not_allowed" },
  });
};
