/** Whoever has a password is let in with any. */
import { verifyPassword as real } from "../../../src/tokens/password.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/password.ts";

export const verifyPassword: typeof real = async (password, phc) => {
  const right = await real(password, phc);
  if (right || phc === undefined) return right;
  reached();
  return true;
};
