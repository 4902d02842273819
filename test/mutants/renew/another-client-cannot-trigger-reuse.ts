/** A spent token kills its family whoever presents it. */
import { generationStep } from "../../../src/domain/family-generation.ts";
import { decideRedemption as real } from "../../../src/domain/redemption.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redemption.ts";

export const decideRedemption: typeof real = (request, facts, now, idle) => {
  const decision = real(request, facts, now, idle);
  const { authenticated, token } = request;
  if (decision.kind !== "refused" || !authenticated || authenticated.clientId === token.clientId) return decision;
  if (generationStep(token, facts.family, facts.client?.renewGrace ?? 0, now) !== "replay") return decision;
  reached();
  return { ...decision, killsFamily: true };
};
