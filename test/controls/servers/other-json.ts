/** Members in an order of their own each time, and more of them than anybody asked for. */
import { randomUUID } from "node:crypto";
import { send as real } from "../../../src/http/send.ts";
import { membersOf, rewritten } from "../rewritten.ts";

export * from "../../../src/http/send.ts";

/** Of a token that is not active nothing more is told (RFC 7662 §2.2). */
const isInactive = (members: object) => "active" in members && members.active === false;

export const send: typeof real = rewritten(real, (answer) => {
  const members = membersOf(answer);
  if (members === undefined || isInactive(members)) return answer;
  const more = { x_trace: randomUUID(), x_hints: ["see the manual"], x_nested: { null: null, list: [1, { a: 1 }] } };
  return { ...answer, body: shuffled({ ...more, ...members }) };
});

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => ({
    at: Math.random(),
    pair: [name, shuffled(member)],
  }));
  return Object.fromEntries(members.sort((one, other) => one.at - other.at).map(({ pair }) => pair));
}
