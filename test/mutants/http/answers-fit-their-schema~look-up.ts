/** The answer to a look-up does not say when the network was asked. */
import { lookupParticipant as real } from "../../../src/handlers/lookup-participant.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/lookup-participant.ts";

export const lookupParticipant = answeredOtherwise(real, (_call, { checkedAt: _, ...body }) => body);
