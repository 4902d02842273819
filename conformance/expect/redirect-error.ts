import type { Callback } from "../target/consent/callback.ts";
import type { Answer } from "../target/exchange.ts";
import { expectCallback } from "./callback.ts";
import { expectThat } from "./violation.ts";

/** A refusal that reaches the client through the user (RFC 6749 §4.1.2.1); where several are fair, a list. */
export interface RedirectError {
  readonly redirectUri: string;
  readonly error: string | readonly string[];
}

/** The answer sends the user back to the client with this very error and no code. */
export function expectRedirectError(answer: Answer, { redirectUri, error }: RedirectError): Callback {
  const codes = typeof error === "string" ? [error] : error;
  const callback = expectCallback(answer, redirectUri);
  expectThat(callback.params.code === undefined && codes.includes(callback.params.error ?? ""), () => ({
    expected: `the error ${codes.join(" or ")} and no code`,
    actual: callback.url,
    exchange: answer,
  }));
  return callback;
}
