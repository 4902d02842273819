/** Each page is allowed by its name, where it says one. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url, headers } = response.req;
  if (headers.origin === undefined || !url?.startsWith("/api/lookup")) return real(response, answer);
  reached();
  const own = { "Access-Control-Allow-Origin": headers.origin, Vary: "Origin" };
  real(response, { ...answer, headers: { ...answer.headers, ...own } });
};
