/** A bare `client_id` of another client is told as a token that is no good. */
import { checkPresenter as real } from "../../../src/domain/presenter.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/presenter.ts";

export const checkPresenter: typeof real = (presented, client) => {
  const verdict = real(presented, client);
  if (!verdict || presented.claimedClientId === undefined) return verdict;
  reached();
  return refuse("refresh_token_unusable", verdict.because);
};
