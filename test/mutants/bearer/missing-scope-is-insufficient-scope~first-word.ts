/** Scopes that begin alike open the same. */
import { holdsAny as real } from "../../../src/domain/bearer.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/bearer.ts";

const begins = (scope: string) => scope.split("_", 1)[0];

export const holdsAny: typeof real = (held, opening) => {
  if (real(held, opening)) return true;
  const alike = held.some((scope) => opening.some((other) => begins(other) === begins(scope)));
  if (alike) reached();
  return alike;
};
