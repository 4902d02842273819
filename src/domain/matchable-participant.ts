/** What matching needs to know of a participant. */
export interface MatchableParticipant {
  id: string;
  euVatId: string | null;
  /** Registration number: means something only together with the country. */
  rn: string | null;
  countryCode: string;
}
