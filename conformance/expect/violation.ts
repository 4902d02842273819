import type { Answer } from "../target/exchange.ts";

/** What the requirement demands and what the server did instead, in plain words. */
export interface Finding {
  readonly expected: string;
  readonly actual: string;
  /** The exchange that shows it; by default the last one of the run. */
  readonly exchange?: Answer;
}

/** The server broke the requirement. */
export class Violation extends Error {
  override readonly name: string = "Violation";
  readonly expected: string;
  readonly actual: string;
  readonly exchange: Answer | undefined;

  constructor(finding: Finding) {
    super(`expected ${finding.expected}, got ${finding.actual}`);
    this.expected = finding.expected;
    this.actual = finding.actual;
    this.exchange = finding.exchange;
  }
}

/** Throws a `Violation` unless `holds`. */
export function expectThat(holds: boolean, finding: () => Finding): asserts holds {
  if (!holds) throw new Violation(finding());
}

/** An answer in a few words: its status and, when there is one, its error code or body. */
export function inWords(answer: Answer): string {
  const { error, code } = answer.members;
  const named = typeof error === "string" ? error : code;
  if (typeof named === "string") return `${answer.status} ${named}`;
  const body = answer.body.length > 200 ? `${answer.body.slice(0, 200)}…` : answer.body;
  return body === "" ? `${answer.status} without a body` : `${answer.status} ${body}`;
}
