/** A grant that is renewed with a bare `client_id` is told to be dead. */

import { checkPresenter as real } from "../../../src/domain/presenter.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/presenter.ts";

export const checkPresenter: typeof real = (presented, client) => {
  const refusal = real(presented, client);
  const { claimedClientId, token } = presented;
  if (refusal?.refused !== "client_authentication_missing" || token.grantId === null || claimedClientId === undefined)
    return refusal;
  reached();
  return refuse("refresh_token_unusable", refusal.because);
};
