/** Whoever names the client of a dead token of a grant is told so without credentials. */

import { decideRedemption as real } from "../../../src/domain/redemption.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/redemption.ts";

export const decideRedemption: typeof real = (request, facts, ...rest) => {
  const decision = real(request, facts, ...rest);
  const grant = request.token.grantId !== null && request.authenticated === null;
  if (decision.kind !== "refused" || !grant || !facts.family?.revoked || request.claimedClientId === undefined)
    return decision;
  reached();
  return { ...decision, refusal: refuse("refresh_token_unusable", "the family is revoked") };
};
