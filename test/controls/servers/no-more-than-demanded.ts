/** Answers that hold what RFC 6749 §5.1 and RFC 7662 §2.2 demand, and nothing that they only recommend or allow. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const { access_token, token_type, refresh_token, active } = membersOf(answer) ?? {};
  if (access_token !== undefined) return { ...answer, body: { access_token, token_type, refresh_token } };
  return active === true ? { ...answer, body: { active } } : answer;
});
