/** Naming its client is enough to renew a grant. */
import { checkPresenter as real } from "../../../src/domain/presenter.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/presenter.ts";

export const checkPresenter: typeof real = (presented, client) => {
  const refusal = real(presented, client);
  const { claimedClientId, token } = presented;
  if (
    refusal?.refused !== "client_authentication_missing" ||
    token.grantId === null ||
    claimedClientId !== token.clientId
  )
    return refusal;
  reached();
  return undefined;
};
