/** Public documents with a query are not found. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { method = "", url = "" } = response.req;
  if (method !== "GET" || answer.status !== 200 || !url.includes("?")) return real(response, answer);
  reached();
  real(response, { ...answer, status: 404 });
};
