/** Whoever asks in the name of an unknown client is sent to the login page. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { seeOther } from "../../../src/handlers/consent/redirects.ts";
import { addresses } from "../../../src/pages/addresses.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (!isRefused(reply) || reply.refused !== "client_unknown") return reply;
  reached();
  return seeOther(addresses.login);
};
