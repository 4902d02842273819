/** A redirect URI that is not registered is told so. */

import { redirectTo } from "../../../src/domain/redirect-target.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { seeOther } from "../../../src/handlers/consent/redirects.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  const { redirect_uri: uri, state } = call.query;
  if (!isRefused(reply) || reply.refused !== "redirect_uri_mismatch" || !URL.canParse(uri)) return reply;
  reached();
  return seeOther(redirectTo(new URL(uri).href, { error: "invalid_request", state }));
};
