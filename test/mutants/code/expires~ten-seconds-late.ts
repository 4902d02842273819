/** A code lives ten seconds too long. */
import { checkCodeExpiry as real } from "../../../src/domain/code-expiry.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-expiry.ts";

export const checkCodeExpiry: typeof real = (code, now) => {
  const refusal = real({ expiresAt: code.expiresAt + 10_000 }, now);
  if (!refusal && real(code, now)) reached();
  return refusal;
};
