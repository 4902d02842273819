/** Any client that authenticates may renew any token. */
import { checkPresenter as real } from "../../../src/domain/presenter.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/presenter.ts";

export const checkPresenter: typeof real = (presented, client) => {
  if (!presented.authenticated || presented.authenticated.clientId === presented.token.clientId)
    return real(presented, client);
  reached();
  return undefined;
};
