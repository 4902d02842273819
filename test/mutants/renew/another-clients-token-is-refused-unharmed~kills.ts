/** A live token that another client presents counts as stolen: its family dies. */
import { decideRedemption as real } from "../../../src/domain/redemption.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redemption.ts";

export const decideRedemption: typeof real = (request, facts, ...times) => {
  const decision = real(request, facts, ...times);
  const { authenticated, token } = request;
  if (decision.kind !== "refused" || !authenticated || authenticated.clientId === token.clientId) return decision;
  if (token.generation !== facts.family?.generation) return decision;
  reached();
  return { ...decision, killsFamily: true };
};
