/** Who is not registered is not found. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { lookupParticipant as real } from "../../../src/handlers/lookup-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/lookup-participant.ts";

export const lookupParticipant: typeof real = (dependencies) => async (call) => {
  const reply = await real(dependencies)(call);
  if (isRefused(reply) || reply.status !== 200 || reply.body.registered) return reply;
  reached();
  return refuse("resource_missing", "not registered");
};
