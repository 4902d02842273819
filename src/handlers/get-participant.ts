import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { participantInReach } from "./participants/in-reach.ts";
import { participantView } from "./participants/view.ts";

/** One participant in the token's reach. */
export const getParticipant =
  ({ store }: Dependencies): Handler<"getParticipant"> =>
  async ({ bearer, path: { id } }) => {
    const participant = await participantInReach(id, bearer, store);
    if (isRefused(participant)) return participant;
    return { status: 200, type: "application/json", body: participantView(participant) };
  };
