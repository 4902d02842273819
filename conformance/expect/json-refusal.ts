import type { Answer } from "../target/exchange.ts";
import { expectThat, inWords } from "./violation.ts";

/** The answer is a JSON object with a string `error`, under a media type that says so (RFC 6749 §5.2). */
export function expectJsonRefusal(answer: Answer): void {
  const type = answer.headers["content-type"] ?? "no Content-Type";
  expectThat(/^application\/json\s*(?:;|$)/i.test(type) && typeof answer.members.error === "string", () => ({
    expected: `a JSON object with a string error in an answer of ${answer.status}`,
    actual: `${type}: ${inWords(answer)}`,
    exchange: answer,
  }));
}
