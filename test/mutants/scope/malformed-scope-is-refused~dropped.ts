/** Characters that scopes exclude are dropped. */
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const kept = raw?.replaceAll(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, "");
  if (kept !== raw) reached();
  return real(kept);
};
