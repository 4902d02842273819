/** Refusals are told in plain text. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  if (![400, 401].includes(answer.status) || !url.startsWith("/api/auth/")) return real(response, answer);
  reached();
  real(response, { ...answer, type: "text/plain", body: JSON.stringify(answer.body) });
};
