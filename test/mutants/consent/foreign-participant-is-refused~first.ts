/** A participant that was not offered stands for the first that was. */
import { chosenReach as real } from "../../../src/domain/choice-of-reach.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/choice-of-reach.ts";

export const chosenReach: typeof real = (participant, offered) => {
  const reach = real(participant, offered);
  const [first] = offered;
  if (!isRefused(reach) || reach.refused !== "choice_of_unknown_participant" || first === undefined) return reach;
  reached();
  return { participantId: first };
};
