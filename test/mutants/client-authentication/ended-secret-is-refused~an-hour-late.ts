/** A secret lives an hour longer than told. */
import { matchSecret as real } from "../../../src/tokens/client-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/client-secret.ts";

export const matchSecret: typeof real = (presented, secrets, now) => {
  const match = real(presented, secrets, now - 3_600_000);
  if (match && !real(presented, secrets, now)) reached();
  return match;
};
