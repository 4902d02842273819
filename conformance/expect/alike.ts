import type { Answer } from "../target/exchange.ts";
import { expectEqual } from "./equal.ts";
import { Violation } from "./violation.ts";

/** How often a difference must show before it is none of chance. */
const attempts = 8;

/**
 * Every one of `others` is answered as `usual` is: in status, headers and body. Much differs from one answer to the next by
 * itself: a date, the ID of the request, the name of a node, the order of members. So `usual` is asked before and after, only
 * what was the same each time must be the same in between, and a difference is looked for again until it is none of chance.
 */
export async function expectAlike(
  usual: () => Promise<Answer>,
  others: readonly (() => Promise<Answer>)[],
): Promise<void> {
  const usuals = [await usual()];
  for (let attempt = 1; ; attempt += 1) {
    const between: Answer[] = [];
    for (const other of others) between.push(await other());
    usuals.push(await usual());
    try {
      for (const answer of between) expectAsUsual(answer, usuals);
      return;
    } catch (error) {
      if (!(error instanceof Violation) || attempt === attempts) throw error;
    }
  }
}

function expectAsUsual(answer: Answer, usuals: readonly Answer[]): void {
  const whole = ({ status, body }: Answer) => ({ status, body });
  expectSameMembers("answer's", answer, whole(answer), usuals.map(whole));
  expectSameMembers(
    "header",
    answer,
    answer.headers,
    usuals.map(({ headers }) => headers),
  );
  expectSameMembers(
    "member",
    answer,
    answer.members,
    usuals.map(({ members }) => members),
  );
}

type Members = Readonly<Record<string, unknown>>;

/** Each member of `found` is there or not, and has its value, as in all `usuals`, where these agree. */
export function expectSameMembers(kind: string, exchange: Answer, found: Members, usuals: readonly Members[]): void {
  const [usual = {}, ...more] = usuals;
  for (const name of new Set([found, ...usuals].flatMap(Object.keys))) {
    const isStable = more.every((other) => JSON.stringify(other[name]) === JSON.stringify(usual[name]));
    if (isStable) expectEqual(`the ${kind} ${name}`, found[name] ?? null, usual[name] ?? null, exchange);
  }
}
