import { chosenReach } from "./choice-of-reach.ts";
import { chosenScope } from "./choice-of-scope.ts";
import { isRefused, type Refused } from "./refusal.ts";
import type { Scope } from "./scope.ts";

/** The fields of a consent form that allows, as they were sent. */
export interface Choice {
  participant: string | undefined;
  scope: readonly string[];
}

/** What the screen offered: the requested scopes and the participants of the user's account. */
export interface Offer {
  scopes: readonly Scope[];
  participantIds: readonly string[];
}

/** What a user approves; `participantId` is null for the whole account. Never more than was offered. */
export function checkChoice(
  choice: Choice,
  offer: Offer,
): { participantId: string | null; scope: readonly Scope[] } | Refused {
  const scope = chosenScope(choice.scope, offer.scopes);
  if (isRefused(scope)) return scope;
  const reach = chosenReach(choice.participant, offer.participantIds);
  return isRefused(reach) ? reach : { ...reach, scope };
}
