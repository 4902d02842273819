import { newIdentifier } from "../domain/identifier.ts";
import { needsWholeAccount } from "../domain/participant-whole-account.ts";
import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Participant } from "../stores/store.ts";
import type { Dependencies } from "./dependencies.ts";
import { checkFields } from "./participants/fields.ts";
import { participantView } from "./participants/view.ts";

/** Adds a participant to the token's account. */
export const createParticipant =
  ({ clock, random, store }: Dependencies): Handler<"createParticipant"> =>
  async ({ bearer, body }) => {
    const refusal = needsWholeAccount(bearer) ?? checkFields(body);
    if (refusal) return refusal;
    const { name, email, euVatId = null, rn = null, countryCode, participantId = null } = body;
    const participant: Participant = {
      id: newIdentifier("par", random),
      accountId: bearer.accountId,
      name,
      email,
      euVatId,
      rn,
      countryCode,
      participantId,
      createdAt: clock(),
    };
    const added = await store.addParticipant(participant, bearer.clientId);
    if (isRefused(added)) return added;
    return {
      status: 201,
      headers: { Location: `/api/participants/${encodeURIComponent(participant.id)}` },
      type: "application/json",
      body: participantView(participant),
    };
  };
