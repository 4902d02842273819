/** Another client's code is told as a failed authentication. */

import { checkCodeOwner as real } from "../../../src/domain/code-owner.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-owner.ts";

export const checkCodeOwner: typeof real = (...args) => {
  const refusal = real(...args);
  if (!refusal) return undefined;
  reached();
  return refuse("client_authentication_failed", refusal.because);
};
