import { addressIn, callbackAt } from "../target/consent/callback.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat } from "./violation.ts";

/** The answer, whatever it is, gives no code at this redirect URI. */
export function expectNoCode(answer: Answer, redirectUri: string): void {
  const url = addressIn(answer);
  const callback = url === undefined ? undefined : callbackAt(url, redirectUri);
  expectThat(callback?.params.code === undefined, () => ({
    expected: "no code",
    actual: `${answer.status} to ${url}`,
    exchange: answer,
  }));
}
