/** The switch of a client that opens renewal without authentication does nothing. */
import { checkPresenter as real } from "../../../src/domain/presenter.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/presenter.ts";

export const checkPresenter: typeof real = (presented, client) => {
  const refusal = real(presented, client && { ...client, renewWithoutAuthentication: false });
  if (refusal && !real(presented, client)) reached();
  return refusal;
};
