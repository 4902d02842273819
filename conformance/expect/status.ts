import type { Answer } from "../target/exchange.ts";
import { expectThat, inWords } from "./violation.ts";

/** One status, or several that are equally right. */
export type Status = number | readonly number[];

/** Statuses in words: `400 or 415`. */
export function statusInWords(status: Status): string {
  return (typeof status === "number" ? [status] : status).join(" or ");
}

/** The answer has this status. */
export function expectStatus(answer: Answer, status: Status, because = ""): void {
  const fits = typeof status === "number" ? answer.status === status : status.includes(answer.status);
  expectThat(fits, () => ({
    expected: `status ${statusInWords(status)}${because && ` (${because})`}`,
    actual: inWords(answer),
    exchange: answer,
  }));
}
