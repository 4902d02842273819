import type { Answer } from "../target/exchange.ts";
import { expectStatus } from "./status.ts";
import { expectThat } from "./violation.ts";

/** Introspection calls the token active (RFC 7662 §2.2). Returns the members of the answer. */
export function expectActive(answer: Answer): Answer["members"] {
  expectStatus(answer, 200, "introspection answers about a token");
  expectThat(answer.members.active === true, () => ({
    expected: '"active": true',
    actual: answer.body,
    exchange: answer,
  }));
  return answer.members;
}

/** Introspection says that the token is not active, whatever else it says (RFC 7662 §2.2). */
export function expectNotActive(answer: Answer): void {
  expectStatus(answer, 200, "introspection answers about any token");
  expectThat(answer.members.active === false, () => ({
    expected: '"active": false',
    actual: answer.body,
    exchange: answer,
  }));
}

/** Introspection says that the token is not active and nothing more: exactly `{"active":false}` (RFC 7662 §2.2). */
export function expectInactive(answer: Answer): void {
  expectStatus(answer, 200, "introspection answers about any token");
  const names = Object.keys(answer.members);
  expectThat(answer.members.active === false && names.length === 1, () => ({
    expected: 'exactly {"active":false}',
    actual: answer.body,
    exchange: answer,
  }));
}
