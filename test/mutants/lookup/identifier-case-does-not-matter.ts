/** Who is written in capital letters is not registered. */
import { lookupParticipant as real } from "../../../src/handlers/lookup-participant.ts";
import { answeredOtherwise } from "../answered-otherwise.ts";

export * from "../../../src/handlers/lookup-participant.ts";

export const lookupParticipant = answeredOtherwise(real, ({ query }, body) =>
  body.registered && /[A-Z]/.test(query.participantId ?? "") ? { ...body, registered: false } : undefined,
);
