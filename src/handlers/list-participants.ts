import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { listPart } from "./list-part.ts";
import { participantView } from "./participants/view.ts";

/** The participants in the token's reach, oldest first. */
export const listParticipants =
  (dependencies: Dependencies): Handler<"listParticipants"> =>
  async ({ bearer, query }) => {
    const part = await listPart(
      { list: "listParticipants", accountId: bearer.accountId },
      query,
      (after, limit) => dependencies.store.participantsInReach(bearer, after, limit),
      dependencies,
    );
    if (isRefused(part)) return part;
    const body = { items: part.items.map(participantView), next_cursor: part.next_cursor };
    return { status: 200, type: "application/json", body };
  };
