/** Any client may redeem any code. */
import { checkCodeOwner as real } from "../../../src/domain/code-owner.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-owner.ts";

export const checkCodeOwner: typeof real = (...args) => {
  if (real(...args)) reached();
  return undefined;
};
