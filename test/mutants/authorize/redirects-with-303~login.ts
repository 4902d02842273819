/** The way to the login is a redirect of status 302. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { authorize as real } from "../../../src/handlers/authorize.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/authorize.ts";

export const authorize: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (isRefused(reply) || reply.status !== 303 || call.visit.session) return reply;
  reached();
  const found: object = { ...reply, status: 302 };
  return found as typeof reply;
};
