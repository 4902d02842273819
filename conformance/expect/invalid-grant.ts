import type { Answer } from "../target/exchange.ts";
import { expectOAuthError } from "./oauth-error.ts";

/** The token presented buys nothing (RFC 6749 §5.2). */
export function expectInvalidGrant(answer: Answer): void {
  expectOAuthError(answer, { status: 400, error: "invalid_grant" });
}
