import type { Answer } from "../target/exchange.ts";
import { expectThat, inWords } from "./violation.ts";

/** The look-up is refused: a client error, which says nothing about any registration. */
export function expectLookupRefused(answer: Answer): void {
  const isRefused = answer.status >= 400 && answer.status < 500 && !("registered" in answer.members);
  expectThat(isRefused, () => ({
    expected: "a refusal with a status of 400 to 499",
    actual: inWords(answer),
    exchange: answer,
  }));
}
