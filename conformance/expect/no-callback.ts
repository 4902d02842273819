import { leadsTo } from "../target/consent/callback.ts";
import type { Answer } from "../target/exchange.ts";
import { expectThat } from "./violation.ts";

/** The answer, whatever it is, does not send the user to any of these redirect URIs. */
export function expectNoCallback(answer: Answer, redirectUris: readonly string[]): void {
  expectThat(!leadsTo(answer, redirectUris), () => ({
    expected: "no redirect to the client",
    actual: `${answer.status} to ${answer.headers.location ?? answer.body}`,
    exchange: answer,
  }));
}
