import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { needsWholeAccount, participantInReach } from "./participants/in-reach.ts";

/** Removes a participant and ends the grants for it alone, at once on this node. */
export const deleteParticipant =
  ({ clock, revocations, store }: Dependencies): Handler<"deleteParticipant"> =>
  async ({ bearer, path: { id } }) => {
    const participant = await participantInReach(id, bearer, store);
    if (isRefused(participant)) return participant;
    const refusal = needsWholeAccount(bearer);
    if (refusal) return refusal;
    const now = clock();
    const grants = await store.deleteParticipant(id, now, bearer.clientId);
    for (const grant of grants) revocations.add({ kind: "grant", id: grant, revokedAt: now });
    return { status: 204 };
  };
