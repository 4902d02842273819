import { normaliseIdentifier } from "./normalise-identifier.ts";

/** Whether a participant's value is the one that a hint, already normalised, names. */
export const fitsHint = (value: string | null, hint: string): boolean =>
  value !== null && normaliseIdentifier(value) === hint;
