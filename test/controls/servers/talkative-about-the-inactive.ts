/** The introspection of a token that is not active says more than that. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) =>
  membersOf(answer)?.active === false ? { ...answer, body: { active: false, reason: "it is not active" } } : answer,
);
