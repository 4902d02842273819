/** A disabled client is told so at its redirect URI. */

import { redirectTo } from "../../../src/domain/redirect-target.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { seeOther } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  const found = await dependencies.store.findClient(call.query.client_id);
  if (!isRefused(reply) || !found?.client.disabled) return reply;
  reached();
  return seeOther(redirectTo(call.query.redirect_uri, { error: "unauthorized_client", state: call.query.state }));
};
