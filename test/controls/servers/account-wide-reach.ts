/** Every grant is for the whole account, whichever participant was proposed and chosen. */
import { chosenReach as real } from "../../../src/domain/choice-of-reach.ts";
import { isRefused } from "../../../src/domain/refusal.ts";

export * from "../../../src/domain/choice-of-reach.ts";

export const chosenReach: typeof real = (...args) => {
  const reach = real(...args);
  return isRefused(reach) ? reach : { participantId: null };
};
