/** A participant is found whoever asks. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { ownParticipant as real } from "../../../src/handlers/pages/own-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/pages/own-participant.ts";

export const ownParticipant: typeof real = async (call, store) => {
  const own = await real(call, store);
  if (!isRefused(own) || !call.path.id?.startsWith("par_") || call.path.id.length < 10) return own;
  reached();
  const none = { euVatId: null, rn: null, participantId: null };
  const accountId = call.session.accountId;
  return { ...none, id: call.path.id, accountId, name: "Theirs", email: "", countryCode: "BE", createdAt: 0 };
};
