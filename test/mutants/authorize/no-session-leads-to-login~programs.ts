/** Programs without a session are refused. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (call.visit.session || isRefused(reply) || !call.visit.wantsJson) return reply;
  reached();
  return refuse("session_changed", "nobody has logged in");
};
