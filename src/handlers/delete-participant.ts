import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";

/** Removes a participant and ends the grants for it alone, at once on this node. */
export const deleteParticipant =
  ({ clock, revocations, store }: Dependencies): Handler<"deleteParticipant"> =>
  async ({ bearer, path: { id } }) => {
    const now = clock();
    const grants = await store.deleteParticipant(id, bearer, now, bearer.clientId);
    if (isRefused(grants)) return grants;
    for (const grant of grants) revocations.add({ kind: "grant", id: grant, revokedAt: now });
    return { status: 204 };
  };
