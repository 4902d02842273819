/** The last part of a list has no cursor. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten, without } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const members = membersOf(answer);
  return members?.next_cursor === null ? { ...answer, body: without(members, "next_cursor") } : answer;
});
