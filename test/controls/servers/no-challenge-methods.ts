/** The metadata names no methods of PKCE. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten, without } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const members = membersOf(answer) ?? {};
  if (!("code_challenge_methods_supported" in members)) return answer;
  return { ...answer, body: without(members, "code_challenge_methods_supported") };
});
