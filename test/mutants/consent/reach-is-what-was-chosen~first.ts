/** The last participant stands for the first. */
import { chosenReach as real } from "../../../src/domain/choice-of-reach.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/choice-of-reach.ts";

export const chosenReach: typeof real = (participant, offered) => {
  const reach = real(participant, offered);
  const [first] = offered;
  if (first === undefined || first === participant || participant !== offered.at(-1)) return reach;
  reached();
  return { participantId: first };
};
