import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { checkFields } from "./participants/fields.ts";
import { participantInReach } from "./participants/in-reach.ts";
import { participantView } from "./participants/view.ts";

/** Changes the members that are named; null removes one (RFC 7396). */
export const updateParticipant =
  ({ clock, store }: Dependencies): Handler<"updateParticipant"> =>
  async ({ bearer, body, path: { id } }) => {
    const participant = await participantInReach(id, bearer, store);
    const refusal = isRefused(participant) ? participant : checkFields(body);
    if (refusal) return refusal;
    const changed = await store.changeParticipant(id, bearer, body, clock(), bearer.clientId);
    if (isRefused(changed)) return changed;
    return { status: 200, type: "application/json", body: participantView(changed) };
  };
