import type { Answer } from "../target/exchange.ts";
import { expectEqual } from "./equal.ts";
import { expectRefused } from "./sight.ts";

/**
 * The answer is the one that `missing` got, who asked for things that are not there: but for what tells one of these from the
 * next, as the number of a request does.
 */
export function expectSameRefusal(answer: Answer, missing: readonly Answer[]): void {
  const [first, ...more] = missing;
  if (first === undefined) return;
  expectRefused(answer);
  expectEqual("the status", answer.status, first.status, answer);
  expectEqual("the content type", answer.headers["content-type"], first.headers["content-type"], answer);
  const told = (each: Answer) => tellingMembers(each);
  const [expected, actual] = [told(first), told(answer)];
  expectEqual("the names of the members", Object.keys(actual).sort(), Object.keys(expected).sort(), answer);
  for (const [name, value] of Object.entries(expected))
    if (more.every((each) => JSON.stringify(told(each)[name]) === JSON.stringify(value)))
      expectEqual(`the member ${name}`, actual[name], value, answer);
}

/** The members of a body, or the body itself, without the address that was asked for. */
function tellingMembers({ body, json, members, request: { url } }: Answer): Readonly<Record<string, unknown>> {
  const path = new URL(url).pathname;
  const without = (value: unknown): unknown =>
    typeof value === "string"
      ? path.split("/").reduce((text, part) => (part.length > 7 ? text.replaceAll(part, "‹id›") : text), value)
      : value;
  if (json === undefined) return { body: without(body) };
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, without(value)]));
}
