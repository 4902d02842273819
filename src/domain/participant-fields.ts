import { isBlank } from "./blank.ts";
import { displayNameProblem } from "./display-name.ts";
import { isEmailAddress } from "./email-address.ts";

export type ParticipantField = "name" | "email" | "euVatId" | "rn" | "countryCode" | "participantId";

export type ParticipantFieldProblem = "missing" | "too_long" | "control_characters" | "malformed";

/** The most UTF-16 code units of each field, as the contract has them. */
export const LONGEST_PARTICIPANT_FIELD: Readonly<Record<ParticipantField, number>> = {
  name: 255,
  email: 320,
  euVatId: 255,
  rn: 255,
  countryCode: 255,
  participantId: 135,
};

/**
 * Why a participant can't have this in one of its fields; undefined when it can. VAT and registration numbers have no form
 * and no checksum: what a register calls a number is its own affair.
 * @param text null where the participant has none
 */
export function participantFieldProblem(
  field: ParticipantField,
  text: string | null,
): ParticipantFieldProblem | undefined {
  if (text === null) return OPTIONAL.includes(field) ? undefined : "missing";
  if (isBlank(text)) return "missing";
  const longest = LONGEST_PARTICIPANT_FIELD[field];
  if (text.length > longest) return "too_long";
  if (displayNameProblem(text, longest) !== undefined) return "control_characters";
  return FORMS[field]?.(text) === false ? "malformed" : undefined;
}

const OPTIONAL: readonly ParticipantField[] = ["euVatId", "rn", "participantId"];

const FORMS: Partial<Record<ParticipantField, (text: string) => boolean>> = {
  email: isEmailAddress,
  // ISO 3166-1 alpha-2
  countryCode: (text) => /^[A-Z]{2}$/.test(text),
  // PFUOI 4.4.0: the ICD of the scheme, a colon, the value
  participantId: (text) => /^[0-9]{4}:[A-Za-z0-9._~-]{1,130}$/.test(text),
};
