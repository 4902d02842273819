/** Members that an answer does without are there, and null. */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

const nulls = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, null]));

export const send: typeof real = rewritten(real, (answer) => {
  const members = membersOf(answer);
  if (members === undefined) return answer;
  if ("error" in members)
    return { ...answer, body: { ...nulls("error_description", "error_uri"), error: members.error } };
  if ("access_token" in members) return { ...answer, body: { ...nulls("participant_id", "id_token"), ...members } };
  if (members.active === true) return { ...answer, body: { ...nulls("username", "participant_id"), ...members } };
  return answer;
});
