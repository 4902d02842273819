/** Who let a client in for as much before is led back at once. */

import { redirectTo } from "../../../src/domain/redirect-target.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { seeOther } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => {
  const handle = real(dependencies);
  return async (call) => {
    const answer = await handle(call);
    const { session } = call.visit;
    if (isRefused(answer) || answer.status !== 200 || !session || call.visit.wantsJson) return answer;
    const known = await dependencies.store.connectionsOfAccount(session.accountId);
    const scope = String(call.query.scope).split(" ").sort().join(" ");
    const same = known.some(
      (grant) => grant.clientId === call.query.client_id && grant.scope.split(" ").sort().join(" ") === scope,
    );
    if (!same) return answer;
    reached();
    return seeOther(redirectTo(call.query.redirect_uri, { code: "remembered", state: call.query.state }));
  };
};
