import { type ParticipantField, participantFieldProblem } from "../../domain/participant-fields.ts";
import { type Refused, refuse } from "../../domain/refusal.ts";

/** Refuses what a participant can't have in one of its fields; what is left out is not looked at. */
export function checkFields(given: Readonly<Partial<Record<ParticipantField, string | null>>>): Refused | undefined {
  for (const [field, text] of Object.entries(given)) {
    const problem = text === undefined ? undefined : participantFieldProblem(field as ParticipantField, text);
    if (problem !== undefined) return refuse("parameter_malformed", `${field}: ${problem}`, field);
  }
  return undefined;
}
