/** Colleagues decide for one another. */
import { decideAuthorization as real } from "../../../src/handlers/decide-authorization.ts";
import { openRequest } from "../../../src/tokens/sealed-request.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/decide-authorization.ts";

export const decideAuthorization: typeof real = (dependencies) => {
  const handle = real(dependencies);
  return (call) => {
    const { epoch, keys } = dependencies;
    const { session } = call.visit;
    const pending = openRequest(String(call.body.request), keys().secret.page.byId, epoch);
    if (!pending || !session || session.userId === pending.userId || session.accountId !== pending.accountId)
      return handle(call);
    reached();
    return handle({ ...call, visit: { ...call.visit, session: { ...session, userId: pending.userId } } });
  };
};
