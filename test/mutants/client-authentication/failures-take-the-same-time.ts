/** For a client without secrets nothing is hashed or compared. */
import { matchSecret as real } from "../../../src/tokens/client-secret.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/client-secret.ts";

export const matchSecret: typeof real = (presented, secrets, now) => {
  if (secrets.length > 0) return real(presented, secrets, now);
  reached();
  return undefined;
};
