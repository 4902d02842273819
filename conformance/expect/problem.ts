import { problemCodes } from "../contract.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat, inWords } from "./violation.ts";

/** The answer tells what was wrong as problem details (RFC 9457 §3), with a `code` that the contract names for its status. */
export function expectProblem(answer: Answer): void {
  const type = answer.headers["content-type"] ?? "no Content-Type";
  expectThat(/^application\/problem\+json\s*(?:;|$)/i.test(type), () => ({
    expected: `application/problem+json in an answer of ${answer.status}`,
    actual: `${type}: ${inWords(answer)}`,
    exchange: answer,
  }));
  const codes = problemCodes(answer.status);
  const { code } = answer.members;
  expectThat(typeof code === "string" && codes.includes(code), () => ({
    expected: `a code that the contract names for ${answer.status}: ${codes.join(", ")}`,
    actual: code === undefined ? "a problem without a code" : JSON.stringify(code),
    exchange: answer,
  }));
}
