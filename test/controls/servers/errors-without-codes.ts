/** Errors of resources and look-ups are JSON with a message. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) =>
  answer.type === "application/problem+json"
    ? { ...answer, type: "application/json", body: { message: membersOf(answer)?.title } }
    : answer,
);
