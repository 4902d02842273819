import { type NationalNumber, schemeCandidates } from "../domain/national-schemes-candidates.ts";
import { type LocalNetwork, startLocalNetwork } from "../peppol/local/local-network.ts";
import type { LocalParticipant } from "../peppol/local/service-group-xml.ts";
import { ACCOUNTS, type CastParticipant, LOOKUP } from "./cast.ts";

const UBL = "busdox-docid-qns::urn:oasis:names:specification:ubl:schema:xsd";
const BILLING = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0::2.1";

/** What everybody in the demo can receive. */
const DOCUMENT_TYPES = [`${UBL}:Invoice-2::Invoice##${BILLING}`, `${UBL}:CreditNote-2::CreditNote##${BILLING}`];

/** The demo's own network: it knows the participants of the cast that have an identifier, and needs no other. */
export const startDemoNetwork = (now: number): Promise<LocalNetwork> =>
  startLocalNetwork(() => REGISTERED, now, { failing: [LOOKUP.failing] });

/** Under their own identifier and those that their country makes of their numbers, as businesses are registered. */
const REGISTERED: readonly LocalParticipant[] = Object.values(ACCOUNTS)
  .flatMap(({ participants }): readonly CastParticipant[] => participants)
  .flatMap(({ participantId, euVatId, rn, countryCode }) => {
    if (participantId === undefined) return [];
    const numbers: NationalNumber[] = [
      ...(euVatId === undefined ? [] : [{ euVatId }]),
      ...(rn === undefined ? [] : [{ rn, countryCode }]),
    ];
    const made = numbers.map(schemeCandidates).flatMap((each) => ("refused" in each ? [] : each));
    return [...new Set([participantId, ...made])].map((identifier) => ({ identifier, documentTypes: DOCUMENT_TYPES }));
  });
