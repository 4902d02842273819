/** Every renewal needs client authentication. */
import { checkPresenter as real } from "../../../src/domain/presenter.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/presenter.ts";

export const checkPresenter: typeof real = (presented, client) => {
  if (presented.authenticated) return real(presented, client);
  reached();
  return refuse("client_authentication_missing", "nobody renews without authentication");
};
