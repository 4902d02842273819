/** Programs are told on a page that their request is at fault. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  const isError = !isRefused(reply) && reply.status === 303 && reply.headers.Location.includes("error=");
  if (!isError || !call.visit.wantsJson) return reply;
  reached();
  return refuse("parameter_malformed", "the request is at fault");
};
