/** What was decided is sent on with the form that told it. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { decideAuthorization as real } from "../../../src/handlers/decide-authorization.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/decide-authorization.ts";

export const decideAuthorization: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (isRefused(reply) || reply.status !== 303) return reply;
  reached();
  const repeated: object = { ...reply, status: 308 };
  return repeated as typeof reply;
};
