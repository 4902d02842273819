/** A change that names a member with null leaves it as it is. */
import { updateParticipant as real } from "../../../src/handlers/update-participant.ts";

export * from "../../../src/handlers/update-participant.ts";

export const updateParticipant: typeof real = (dependencies) => async (call) => {
  const named = Object.entries(call.body).filter(([, value]) => value !== null);
  return real(dependencies)({ ...call, body: Object.fromEntries(named) });
};
