/** A replay of the very first token of a grant kills nothing. */
import { decideRedemption as real } from "../../../src/domain/redemption.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redemption.ts";

export const decideRedemption: typeof real = (request, facts, ...rest) => {
  const decision = real(request, facts, ...rest);
  if (
    decision.kind !== "refused" ||
    !decision.killsFamily ||
    request.token.grantId === null ||
    request.token.generation > 0
  )
    return decision;
  reached();
  return { ...decision, killsFamily: false };
};
