/** A large body is refused in plain text. */
import { send as real } from "../../../src/http/send.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = (response, answer) => {
  if (answer.status !== 413) return real(response, answer);
  reached();
  real(response, { ...answer, type: "text/plain", body: "Content Too Large" });
};
