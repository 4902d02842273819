import type { Answer } from "../target/exchange.ts";
import { expectThat } from "./violation.ts";

/** The answer carries the header with this very value, or one that fits the pattern. */
export function expectHeader(answer: Answer, name: string, wanted: string | RegExp): void {
  const value = answer.headers[name.toLowerCase()];
  const fits = value !== undefined && (typeof wanted === "string" ? value === wanted : wanted.test(value));
  expectThat(fits, () => ({
    expected: `the header ${name} ${typeof wanted === "string" ? `"${wanted}"` : `matching ${wanted}`}`,
    actual: value === undefined ? `no ${name} header` : `"${value}"`,
    exchange: answer,
  }));
}

/** The answer does not carry the header. */
export function expectNoHeader(answer: Answer, name: string): void {
  const value = answer.headers[name.toLowerCase()];
  expectThat(value === undefined, () => ({
    expected: `no ${name} header`,
    actual: `"${value}"`,
    exchange: answer,
  }));
}
