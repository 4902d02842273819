/** The page shows registration numbers in the form in which they are compared. */
import { normaliseIdentifier } from "../../../src/domain/normalise-identifier.ts";
import { participantChoice as real } from "../../../src/pages/consent-participants.ts";
import { reached } from "../reached.ts";

export * from "../../../src/pages/consent-participants.ts";

export const participantChoice: typeof real = (page, view) => {
  reached();
  const participants = view.participants.map((each) => ({
    ...each,
    rn: each.rn === null ? null : normaliseIdentifier(each.rn),
  }));
  return real(page, { ...view, participants });
};
