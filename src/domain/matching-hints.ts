import { normaliseIdentifier } from "./normalise-identifier.ts";

/** What an authorization request says about the participant it is meant for. */
export interface Hints {
  euVatId?: string | undefined;
  rn?: string | undefined;
  countryCode?: string | undefined;
}

/** The hints as they are compared; one that is empty then is absent. */
export function readHints({ euVatId, rn, countryCode }: Hints): Hints {
  return { euVatId: readHint(euVatId), rn: readHint(rn), countryCode: readHint(countryCode) };
}

const readHint = (hint: string | undefined): string | undefined => normaliseIdentifier(hint ?? "") || undefined;
