import type { Family } from "./refresh-family.ts";
import type { RefreshToken } from "./refresh-token.ts";

/**
 * Where a presented generation stands in its family. `retry`: the successor exists, is not redeemed yet, and was made
 * less than `grace` seconds ago, so a lost answer is answered again. `replay`: spent for good (RFC 9700 §4.14.2).
 * `unknown`: without a row only generation 0 of client_credentials may begin one.
 */
export function generationStep(
  token: RefreshToken,
  family: Family | undefined,
  grace: number,
  now: number,
): "rotate" | "retry" | "replay" | "unknown" {
  if (!family) return token.generation === 0 && token.grantId === null ? "rotate" : "unknown";
  if (token.generation > family.generation) return "unknown";
  if (token.generation === family.generation) return "rotate";
  const successorUnredeemed = token.generation === family.generation - 1;
  return successorUnredeemed && now < family.redeemedAt + grace * 1000 ? "retry" : "replay";
}
