/** Why what was typed can't be taken. Each has its sentence in every language. */
export type Problem =
  | "missing"
  | "too_long"
  | "control_characters"
  | "email_malformed"
  | "login_taken"
  | "password_too_short"
  | "password_too_long"
  | "credentials_wrong"
  | "password_wrong"
  | "redirect_uri"
  | "redirect_uris_too_many"
  | "scope_none"
  | "participant_none"
  | "country_code"
  | "participant_id"
  | "identifier_taken"
  | "two_secrets"
  | "too_many";

/** A problem and the form field it is about; null when it is about no single field. */
export interface FormProblem<Field extends string = string> {
  field: Field | null;
  problem: Problem;
  /** What the sentence mentions: the limit for `too_long`, the address for `redirect_uri`. */
  detail?: string;
}
