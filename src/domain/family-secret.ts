import type { Family } from "./refresh-family.ts";
import type { RefreshToken } from "./refresh-token.ts";

/**
 * The secret a client_credentials family lives by after a redemption: a rotation authenticated by another live secret
 * re-binds it. A family from a code hangs on no secret.
 */
export function bindSecret(
  { token, authenticated }: { token: RefreshToken; authenticated: { secretId: string } | null },
  family: Family | undefined,
  step: "rotate" | "retry",
): string | null {
  if (token.grantId !== null) return null;
  const bound = family?.secretId ?? token.secretId;
  return step === "rotate" ? (authenticated?.secretId ?? bound) : bound;
}
