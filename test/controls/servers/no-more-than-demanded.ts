/** Answers that hold what RFC 6749 §5.1 and RFC 7662 §2.2 demand, and nothing that they only recommend or allow. */
import { decodeJwt } from "jose";
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const { access_token, token_type, refresh_token, active, ...more } = membersOf(answer) ?? {};
  if (access_token !== undefined)
    return { ...answer, body: { access_token, token_type, refresh_token, ...told(access_token, more) } };
  return active === true ? { ...answer, body: { active } } : answer;
});

/** What a user approved may be less than what was asked for, and then has to be told. */
const told = (accessToken: unknown, { scope, participant_id }: Record<string, unknown>) =>
  decodeJwt(String(accessToken)).grant === undefined ? {} : { scope, participant_id };
