/** Whoever has not logged in is led to the registration. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { seeOther } from "../../../src/handlers/consent/redirects.ts";
import { addresses } from "../../../src/pages/addresses.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (call.visit.session || isRefused(reply)) return reply;
  reached();
  return seeOther(addresses.registerFor(call.visit.address));
};
