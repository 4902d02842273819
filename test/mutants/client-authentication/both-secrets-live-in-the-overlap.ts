/** A new secret ends the old one at once. */
import { matchSecret as real } from "../../../src/tokens/client-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/client-secret.ts";

export const matchSecret: typeof real = (presented, secrets, now) => {
  const match = real(presented, secrets.slice(0, 1), now);
  if (match !== real(presented, secrets, now)) reached();
  return match;
};
