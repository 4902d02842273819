import type { Answer } from "../target/exchange.ts";
import type { Tokens } from "../target/oauth.ts";
import { expectStatus } from "./status.ts";
import { expectThat } from "./violation.ts";

/** A successful token answer (RFC 6749 §5.1): status 200, an access token, of type Bearer. */
export function expectTokenAnswer(answer: Answer): Tokens {
  expectStatus(answer, 200, "a token answer");
  const { access_token, token_type, refresh_token, expires_in, scope, participant_id } = answer.members;
  expectThat(typeof access_token === "string" && access_token !== "", () => ({
    expected: "an access_token",
    actual: `a body with the members ${Object.keys(answer.members).join(", ") || "none"}`,
    exchange: answer,
  }));
  expectThat(typeof token_type === "string" && token_type.toLowerCase() === "bearer", () => ({
    expected: "token_type Bearer",
    actual: `token_type ${JSON.stringify(token_type)}`,
    exchange: answer,
  }));
  return {
    access_token,
    token_type,
    ...(typeof refresh_token === "string" && { refresh_token }),
    ...(typeof expires_in === "number" && { expires_in }),
    ...(typeof scope === "string" && { scope }),
    ...(typeof participant_id === "string" && { participant_id }),
    answer,
  };
}
