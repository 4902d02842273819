/** Half a pair is as no hint. */
import { findOnly as real } from "../../../src/domain/find-only.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/find-only.ts";

export const findOnly: typeof real = (hints, participants) => {
  const { euVatId, rn, countryCode } = hints;
  const isHalf = (rn === undefined) !== (countryCode === undefined);
  if (euVatId !== undefined || !isHalf || participants.length !== 1) return real(hints, participants);
  reached();
  return participants;
};
