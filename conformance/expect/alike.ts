import type { Answer } from "../target/exchange.ts";
import { expectEqual } from "./equal.ts";

/**
 * The answer is the same as the two others, which answer one request made twice: in status, in the headers it has, and in
 * the value of each header and member that did not differ between those two anyhow, as a date or a request ID does.
 */
export function expectAlike(answer: Answer, [one, other]: readonly [Answer, Answer]): void {
  expectEqual("the status", answer.status, one.status, answer);
  expectEqual("the names of the headers", namesOf(answer.headers), namesOf(one.headers), answer);
  for (const name of namesOf(one.headers)) {
    if (name !== "date" && one.headers[name] === other.headers[name])
      expectEqual(`the header ${name}`, answer.headers[name], one.headers[name], answer);
  }
  expectEqual("the names of the members", namesOf(answer.members), namesOf(one.members), answer);
  for (const name of namesOf(one.members)) {
    if (JSON.stringify(one.members[name]) === JSON.stringify(other.members[name]))
      expectEqual(`the member ${name}`, answer.members[name], one.members[name], answer);
  }
  if (one.body === other.body) expectEqual("the body", answer.body, one.body, answer);
}

const namesOf = (members: object) => Object.keys(members).sort();
