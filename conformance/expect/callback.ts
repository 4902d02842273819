import { addressIn, type Callback, callbackAt } from "../target/consent/callback.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat, inWords } from "./violation.ts";

/** The answer sends the user back to this redirect URI, by a redirect or as data. */
export function expectCallback(answer: Answer, redirectUri: string): Callback {
  const url = addressIn(answer);
  const callback = url === undefined ? undefined : callbackAt(url, redirectUri);
  expectThat(callback !== undefined, () => ({
    expected: `a way back to ${redirectUri}`,
    actual: url === undefined ? inWords(answer) : `${answer.status} to ${url}`,
    exchange: answer,
  }));
  return callback;
}

/** The answer sends the user back with a code and no error (RFC 6749 §4.1.2). */
export function expectCode(answer: Answer, redirectUri: string): Callback & { readonly code: string } {
  const callback = expectCallback(answer, redirectUri);
  const { code, error } = callback.params;
  expectThat(code !== undefined && code !== "" && error === undefined, () => ({
    expected: "a code and no error",
    actual: callback.url,
    exchange: answer,
  }));
  return { ...callback, code };
}
