import { checkChoice } from "../../domain/consent-choice.ts";
import type { Decision } from "../../domain/decision-step.ts";
import { isRefused, type Refused } from "../../domain/refusal.ts";
import { formatScope, readScope } from "../../domain/scope.ts";
import type { Store } from "../../stores/store.ts";
import type { SealedRequest } from "../../tokens/sealed-request.ts";

/** The fields of the form that people fill in. */
export interface DecisionFields {
  decision: "allow" | "deny";
  participant?: string | undefined;
  scope?: string | string[] | undefined;
}

/** What was decided: null for a denial, else never more than the screen offered. */
export async function readDecision(
  { decision, participant, scope = [] }: DecisionFields,
  pending: SealedRequest,
  store: Pick<Store, "participants">,
): Promise<Decision | Refused> {
  if (decision === "deny") return null;
  const participants = await store.participants(pending.accountId);
  const choice = checkChoice(
    { participant, scope: [scope].flat() },
    { scopes: readScope(pending.scope), participantIds: participants.map(({ id }) => id) },
  );
  return isRefused(choice) ? choice : { participantId: choice.participantId, scope: formatScope(choice.scope) };
}
