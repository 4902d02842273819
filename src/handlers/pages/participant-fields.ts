import {
  LONGEST_PARTICIPANT_FIELD,
  type ParticipantField,
  participantFieldProblem,
} from "../../domain/participant-fields.ts";
import type { Problem } from "../../pages/form-problem.ts";
import type { ParticipantFormView } from "../../pages/participant-form.ts";
import type { Participant } from "../../stores/store.ts";
import { type Fields, field } from "./page.ts";
import { problemsOf } from "./typed.ts";

type Particulars = Pick<Participant, ParticipantField>;

/** What the form of a participant says, and what of it is wrong. Optional fields that are left empty are null. */
export function readParticipantForm(form: Fields): { typed: ParticipantFormView; particulars: Particulars } {
  const text = (name: ParticipantField) => field(form, name).trim();
  const optional = (name: ParticipantField) => text(name) || null;
  const particulars = {
    name: text("name"),
    email: text("email"),
    countryCode: text("countryCode").toUpperCase(),
    euVatId: optional("euVatId"),
    rn: optional("rn"),
    participantId: optional("participantId"),
  };
  const problems = problemsOf<ParticipantField>({
    name: problemIn("name", particulars.name),
    email: problemIn("email", particulars.email),
    countryCode: problemIn("countryCode", particulars.countryCode),
    euVatId: problemIn("euVatId", particulars.euVatId),
    rn: problemIn("rn", particulars.rn),
    participantId: problemIn("participantId", particulars.participantId),
  });
  const { euVatId, rn, participantId } = particulars;
  const typed = { ...particulars, euVatId: euVatId ?? "", rn: rn ?? "", participantId: participantId ?? "", problems };
  return { typed, particulars };
}

function problemIn(name: ParticipantField, text: string | null): { problem: Problem; detail?: string } | undefined {
  const problem = participantFieldProblem(name, text);
  if (problem === undefined) return undefined;
  if (problem === "too_long") return { problem, detail: `${LONGEST_PARTICIPANT_FIELD[name]}` };
  return { problem: problem === "malformed" ? (MALFORMED[name] ?? "control_characters") : problem };
}

const MALFORMED: Partial<Record<ParticipantField, Problem>> = {
  email: "email_malformed",
  countryCode: "country_code",
  participantId: "participant_id",
};
