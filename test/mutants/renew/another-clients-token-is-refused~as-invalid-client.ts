/** A client that renews another's token is told that its authentication failed. */
import { checkPresenter as real } from "../../../src/domain/presenter.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/presenter.ts";

export const checkPresenter: typeof real = (presented, client) => {
  if (!presented.authenticated || presented.authenticated.clientId === presented.token.clientId)
    return real(presented, client);
  reached();
  return refuse("client_authentication_failed", "the token is another client's");
};
