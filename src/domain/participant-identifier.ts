/** A participant's identifier on the network. */
export interface ParticipantIdentifier {
  /** As somebody wrote it: the ICD of the scheme, a colon, the value. */
  written: string;
  /** The form in which it is compared, hashed and asked for: case does not count (PFUOI 4.4.0). */
  compared: string;
}

/**
 * Reads an identifier without its `iso6523-actorid-upis::`: four digits, a colon, 1 to 130 characters of the permitted set
 * (PFUOI 4.4.0). Neither the scheme nor a check digit is verified.
 * @returns undefined when it is none
 */
export const parseParticipantIdentifier = (written: string): ParticipantIdentifier | undefined =>
  /^[0-9]{4}:[A-Za-z0-9._~-]{1,130}$/.test(written) ? { written, compared: written.toLowerCase() } : undefined;
