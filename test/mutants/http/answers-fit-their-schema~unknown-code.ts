/** The introspecting endpoint tells what no OAuth endpoint knows. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  const { url = "" } = response.req;
  if (answer.status !== 400 || !url.includes("introspect")) return real(response, answer);
  reached();
  real(response, { ...answer, body: { error: "bad_request" } });
};
