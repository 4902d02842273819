/** A new secret counts only when the old one has ended. */
import { isLive } from "../../../src/domain/client.ts";
import { matchSecret as real } from "../../../src/tokens/client-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/client-secret.ts";

export const matchSecret: typeof real = (presented, secrets, now) => {
  const match = real(presented, secrets, now);
  const [newest, ...older] = secrets;
  if (match !== newest || !older.some((secret) => isLive(secret, now))) return match;
  reached();
  return undefined;
};
