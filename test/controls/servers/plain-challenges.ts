/** The challenge to a request without a token names an error too; none names a scope. */
import { send as real } from "../../../src/http/send.ts";
import { rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const asked = String(answer.headers?.["WWW-Authenticate"]);
  if (!asked.startsWith("Bearer")) return answer;
  const error = answer.status === 403 ? "insufficient_scope" : "invalid_token";
  return { ...answer, headers: { ...answer.headers, "WWW-Authenticate": `Bearer error="${error}"` } };
});
