import type { Answer } from "../target/exchange.ts";
import { expectOAuthError } from "./oauth-error.ts";

/** Client authentication failed (RFC 6749 §5.2), which may be told with 400 or 401 where no Basic header was used. */
export function expectInvalidClient(answer: Answer): void {
  expectOAuthError(answer, { status: [400, 401], error: "invalid_client" });
}
