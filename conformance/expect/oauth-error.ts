import type { Answer } from "../target/exchange.ts";
import { expectStatus, type Status, statusInWords } from "./status.ts";
import { expectThat, inWords } from "./violation.ts";

/** An OAuth error that a requirement asks for; where several are fair, a list. */
export interface OAuthError {
  readonly status: Status;
  readonly error: string | readonly string[];
}

/** A refusal in the shape of RFC 6749 §5.2, for the very reason named: a rejection for another reason is no pass. */
export function expectOAuthError(answer: Answer, { status, error }: OAuthError): void {
  const codes = typeof error === "string" ? [error] : error;
  const wanted = `${statusInWords(status)} ${codes.join(" or ")}`;
  expectThat(answer.status >= 400, () => ({ expected: wanted, actual: inWords(answer), exchange: answer }));
  const code = answer.members.error;
  expectThat(typeof code === "string" && codes.includes(code), () => ({
    expected: `the error code ${codes.join(" or ")} (${wanted})`,
    actual: inWords(answer),
    exchange: answer,
  }));
  expectStatus(answer, status, `with ${codes.join(" or ")}`);
}
