/** A grant of one scope alone gives no token. */

import { codeScope as real } from "../../../src/domain/code-scope.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/code-scope.ts";

export const codeScope: typeof real = (granted, allowed) => {
  if (granted.includes(" ")) return real(granted, allowed);
  reached();
  return refuse("code_unusable", "one scope is too few");
};
