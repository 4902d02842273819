/** What the last narrowed renewal of a family asked for is what later ones without `scope` get. */
import { decideRedemption as real } from "../../../src/domain/redemption.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import type { Scope } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redemption.ts";

const asked = new Map<string, readonly Scope[]>();

export const decideRedemption: typeof real = (request, ...facts) => {
  const { token, scope } = request;
  if (scope && !isRefused(scope)) asked.set(token.familyId, scope);
  const remembered = asked.get(token.familyId);
  if (scope || !remembered) return real(request, ...facts);
  reached();
  return real({ ...request, scope: remembered }, ...facts);
};
