/** Who may not delete is told that a scope is missing. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { deleteParticipant as real } from "../../../src/handlers/delete-participant.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/delete-participant.ts";

export const deleteParticipant: typeof real = (dependencies) => async (call) => {
  const answer = await real(dependencies)(call);
  if (!isRefused(answer) || answer.refused !== "reach_is_one_participant") return answer;
  reached();
  return { ...answer, refused: "scope_insufficient" };
};
