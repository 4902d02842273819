import { type Refused, refuse } from "./refusal.ts";

/**
 * Refuses a network identifier that another participant holds: one is held by one participant at a time (ADR 0021).
 * @param holder the ID of the living participant that holds it
 * @param asking the ID of the participant that would
 */
export const checkHolder = (holder: string | undefined, asking: string): Refused | undefined =>
  holder === undefined || holder === asking
    ? undefined
    : refuse("identifier_taken", "another participant holds the identifier", "participantId");
