/** Of a password the first 20 characters count. */
import { verifyPassword as real } from "../../../src/tokens/password.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/password.ts";

export const verifyPassword: typeof real = async (password, phc) => {
  if (password.length <= 20) return real(password, phc);
  const right = await real(password.slice(0, 20), phc);
  if (right) reached();
  return right;
};
