import type { Answer } from "../target/exchange.ts";
import { expectThat, inWords } from "./violation.ts";

/** The token of a request was good enough for it: it was answered, or refused for another reason. */
export function expectLetIn(answer: Answer): void {
  expectThat(answer.status !== 401 && answer.status !== 403 && answer.status < 500, () => ({
    expected: "the access token to let the request in",
    actual: inWords(answer),
    exchange: answer,
  }));
}
