/** An expired code is told as a malformed request. */

import { checkCodeExpiry as real } from "../../../src/domain/code-expiry.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-expiry.ts";

export const checkCodeExpiry: typeof real = (...args) => {
  const refusal = real(...args);
  if (!refusal) return undefined;
  reached();
  return refuse("request_expired", refusal.because);
};
