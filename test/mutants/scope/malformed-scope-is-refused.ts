/** Any white space separates scopes. */
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const separated = raw?.replaceAll(/\s/g, " ");
  if (separated !== raw) reached();
  return real(separated);
};
