import type { Answer } from "../target/exchange.ts";
import { expectEqual } from "./equal.ts";
import { Violation } from "./violation.ts";

/** How often a difference must show before it is none of chance. */
const attempts = 8;

/**
 * Every one of `others` is answered as `usual` is: in status, headers and body. Much differs from one answer to the next by
 * itself: a date, the ID of the request, the name of a node, the order of members. So `usual` is asked before and after, only
 * what is the same in both must be the same in between, and a difference that does not show each time says nothing.
 */
export async function expectAlike(
  usual: () => Promise<Answer>,
  others: readonly (() => Promise<Answer>)[],
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const before = await usual();
    const between: Answer[] = [];
    for (const other of others) between.push(await other());
    const after = await usual();
    try {
      for (const answer of between) expectBetween(answer, before, after);
      return;
    } catch (error) {
      if (!(error instanceof Violation) || attempt === attempts) throw error;
    }
  }
}

function expectBetween(answer: Answer, before: Answer, after: Answer): void {
  if (before.status === after.status) expectEqual("the status", answer.status, before.status, answer);
  expectSameMembers("header", answer, [answer.headers, before.headers, after.headers]);
  expectSameMembers("member", answer, [answer.members, before.members, after.members]);
  if (before.body === after.body) expectEqual("the body", answer.body, before.body, answer);
}

type Members = Readonly<Record<string, unknown>>;

/** Each member of `found` is there or not, and has its value, as in the two others, where these agree. */
export function expectSameMembers(
  kind: string,
  exchange: Answer,
  [found, before, after]: readonly [found: Members, before: Members, after: Members],
): void {
  for (const name of new Set([found, before, after].flatMap(Object.keys))) {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name]))
      expectEqual(`the ${kind} ${name}`, found[name] ?? null, before[name] ?? null, exchange);
  }
}
