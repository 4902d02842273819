import type { Answer } from "../target/exchange.ts";
import type { Tokens } from "../target/oauth.ts";
import { expectStatus } from "./status.ts";
import { expectThat } from "./violation.ts";

/** An answer that gives a token: status 200 and an `access_token`, whatever else it holds or lacks. */
export function expectTokens(answer: Answer): Tokens {
  expectStatus(answer, 200, "a token answer");
  const { access_token, token_type, refresh_token, expires_in, scope, participant_id } = answer.members;
  expectThat(typeof access_token === "string" && access_token !== "", () => ({
    expected: "an access_token",
    actual: `a body with the members ${Object.keys(answer.members).join(", ") || "none"}`,
    exchange: answer,
  }));
  return {
    access_token,
    ...(typeof token_type === "string" && { token_type }),
    ...(typeof refresh_token === "string" && { refresh_token }),
    ...(typeof expires_in === "number" && { expires_in }),
    ...(typeof scope === "string" && { scope }),
    ...(typeof participant_id === "string" && { participant_id }),
    answer,
  };
}

/** A successful token answer (RFC 6749 §5.1): it gives a token and says that it is of type Bearer. */
export function expectTokenAnswer(answer: Answer): Tokens {
  const tokens = expectTokens(answer);
  expectThat(tokens.token_type?.toLowerCase() === "bearer", () => ({
    expected: "token_type Bearer",
    actual: `token_type ${JSON.stringify(answer.members.token_type) ?? "missing"}`,
    exchange: answer,
  }));
  return tokens;
}
