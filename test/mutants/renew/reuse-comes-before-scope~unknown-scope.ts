/** A scope that does not exist is refused before the token is looked at. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { parseScope } from "../../../src/domain/scope.ts";
import { redeem as real } from "../../../src/handlers/token/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/redeem.ts";

export const redeem: typeof real = async (presented, presenter, dependencies) => {
  const scope = parseScope(presented.scope);
  if (!isRefused(scope)) return real(presented, presenter, dependencies);
  reached();
  return scope;
};
