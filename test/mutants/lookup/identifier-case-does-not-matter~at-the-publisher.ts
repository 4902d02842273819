/** The publisher is asked for an identifier as it was written, where the name server is asked in lower case. */
import { parseParticipantIdentifier as real } from "../../../src/domain/participant-identifier.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/participant-identifier.ts";

export const parseParticipantIdentifier: typeof real = (written) => {
  const identifier = real(written);
  if (identifier && identifier.compared !== written) reached();
  return identifier && { ...identifier, compared: written };
};
