import { challengesIn } from "../target/challenges.ts";
import type { Answer } from "../target/exchange.ts";
import { expectStatus, type Status } from "./status.ts";
import { expectThat } from "./violation.ts";

/** The parameters of the Bearer challenge that the answer carries, by lower-case name (RFC 6750 §3). */
export function expectBearerChallenge(answer: Answer): ReadonlyMap<string, string> {
  const value = answer.headers["www-authenticate"];
  const challenge = challengesIn(value ?? "").find(({ scheme }) => scheme === "bearer");
  expectThat(challenge !== undefined, () => ({
    expected: "a WWW-Authenticate header that names the Bearer scheme",
    actual: value === undefined ? `an answer of ${answer.status} without one` : value,
    exchange: answer,
  }));
  return challenge.parameters;
}

/** A refusal for the access token's sake, and for the very reason named. */
export function expectTokenRefusal(
  answer: Answer,
  { status, error }: { readonly status: Status; readonly error: string },
): ReadonlyMap<string, string> {
  expectStatus(answer, status, `with ${error}`);
  const parameters = expectBearerChallenge(answer);
  expectThat(parameters.get("error") === error, () => ({
    expected: `a Bearer challenge with error="${error}"`,
    actual: answer.headers["www-authenticate"] ?? "none",
    exchange: answer,
  }));
  return parameters;
}

/** The refusal of a token that is no good (RFC 6750 §3.1). */
export const expectInvalidToken = (answer: Answer): void =>
  void expectTokenRefusal(answer, { status: 401, error: "invalid_token" });
