/** Errors without a description, which is optional (RFC 6749 §5.2). */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten, without } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const members = membersOf(answer);
  return members && answer.status >= 400
    ? { ...answer, body: without(members, "error_description", "detail") }
    : answer;
});
