/** A scope that cannot be granted is told on a page. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (isRefused(reply) || reply.status !== 303 || !reply.headers.Location.includes("error=invalid_scope")) return reply;
  reached();
  return refuse("parameter_malformed", "the request is at fault");
};
