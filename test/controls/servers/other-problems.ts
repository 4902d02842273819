/** Problems of types of their own, that tell no details but more members (RFC 9457 §3). */
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten, without } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

export const send: typeof real = rewritten(real, (answer) => {
  const members = membersOf(answer);
  if (answer.type !== "application/problem+json" || !members) return answer;
  const own = { type: `https://errors.example/${members.code}`, title: "Oops", errors: [{ pointer: "#/x" }] };
  return { ...answer, body: { ...without(members, "detail"), ...own, traceId: String(Math.random()) } };
});
