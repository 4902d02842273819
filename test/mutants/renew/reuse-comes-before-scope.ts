/** The scope is looked at before anything else. */
import { narrowScope } from "../../../src/domain/narrowed-scope.ts";
import { decideRedemption as real } from "../../../src/domain/redemption.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redemption.ts";

export const decideRedemption: typeof real = (request, facts, ...times) => {
  const decision = real(request, facts, ...times);
  const scope = narrowScope(request.scope, request.token.scope, facts.client?.scopes ?? []);
  if (!isRefused(scope) || decision.kind !== "refused" || !decision.killsFamily) return decision;
  reached();
  return { kind: "refused", refusal: scope, killsFamily: false };
};
