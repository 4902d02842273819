import type { NewParticipant } from "../arbitraries/participants.ts";
import type { Answer } from "../target/exchange.ts";
import type { JsonObject } from "../world.ts";
import { expectEqual } from "./equal.ts";

/** The participant is shown with these values and no others; a member that is null is none. */
export function expectParticulars(shown: JsonObject, known: Partial<NewParticipant>, answer?: Answer): void {
  expectEqual("the participant", particularsOf(shown), particularsOf({ ...known }), answer);
}

/** What is known about a participant, besides its ID and whatever else a server tells. */
export function particularsOf({ name, email, euVatId, rn, countryCode, participantId }: JsonObject) {
  return {
    name,
    email,
    euVatId: euVatId ?? null,
    rn: rn ?? null,
    countryCode,
    participantId: participantId ?? null,
  };
}
