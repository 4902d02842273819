/** What concerns participants can't be withheld. */
import { chosenScope as real } from "../../../src/domain/choice-of-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/choice-of-scope.ts";

export const chosenScope: typeof real = (chosen, offered) => {
  const scope = real(chosen, offered);
  const kept = "read_participant_info";
  if (isRefused(scope) || scope.includes(kept) || !offered.includes(kept)) return scope;
  reached();
  return offered.filter((one) => one === kept || scope.includes(one));
};
