/** Who names another account's participant as the sender is told that it is there. */

import { refuse } from "../../../src/domain/refusal.ts";
import { createDocument as real } from "../../../src/handlers/create-document.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/create-document.ts";

export const createDocument: typeof real = (dependencies) => async (call) => {
  const answer = await real(dependencies)(call);
  if (!("refused" in answer) || answer.refused !== "sender_unknown") return answer;
  const other = await dependencies.store.findParticipant(call.body.sender);
  if (!other) return answer;
  reached();
  return refuse("reach_is_one_participant", "the sender is another account's");
};
