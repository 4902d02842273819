import { chosenReach } from "../../domain/choice-of-reach.ts";
import { chosenScope } from "../../domain/choice-of-scope.ts";
import { isRefused } from "../../domain/refusal.ts";
import type { Scope } from "../../domain/scope.ts";
import type { ConsentView } from "../../pages/consent-view.ts";
import type { DecisionFields } from "./decision.ts";

/** What people forget on the screen and can mend there; every other refusal is none of their doing. */
const FORGOTTEN = {
  choice_without_participant: { field: "participant", problem: "participant_none" },
  choice_without_scope: { field: "scope", problem: "scope_none" },
} as const;

/**
 * What a consent screen says when it is shown once more: what was chosen, and what is missing.
 * @returns undefined when nothing was forgotten, or when something else is wrong
 */
export function onceMore(
  { participant, scope = [] }: DecisionFields,
  offered: readonly Scope[],
  participantIds: readonly string[],
): Pick<ConsentView, "chosen" | "ticked" | "problems"> | undefined {
  const words = [scope].flat();
  const refusals = [chosenReach(participant, participantIds), chosenScope(words, offered)].filter(isRefused);
  const problems = refusals.flatMap(({ refused }) => (isForgotten(refused) ? [FORGOTTEN[refused]] : []));
  if (problems.length === 0 || problems.length < refusals.length) return undefined;
  return { chosen: participant || null, ticked: offered.filter((each) => words.includes(each)), problems };
}

const isForgotten = (refused: string): refused is keyof typeof FORGOTTEN => Object.hasOwn(FORGOTTEN, refused);
