import { addressIn } from "../target/consent/callback.ts";
import type { Answer } from "../target/exchange.ts";
import { expectStatus, type Status } from "./status.ts";
import { expectThat } from "./violation.ts";

/** The answer stays with the user: it has this status and sends nobody anywhere (RFC 6749 §4.1.2.1). */
export function expectErrorPage(answer: Answer, status: Status = 400): void {
  const url = addressIn(answer) ?? answer.headers.location ?? answer.headers.refresh;
  expectThat(url === undefined, () => ({
    expected: "an answer that leads nowhere",
    actual: `${answer.status} to ${url}`,
    exchange: answer,
  }));
  expectStatus(answer, status, "a page, and no redirect");
}
