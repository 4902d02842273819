/** A Belgian VAT number with wrong check digits fits nobody. */
import { matchParticipants as real } from "../../../src/domain/participant-matching.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/participant-matching.ts";

const isWrong = (hint: string): boolean => {
  const [, number, check] = /^BE([01][0-9]{7})([0-9]{2})$/i.exec(hint) ?? [];
  return number !== undefined && 97 - (Number(number) % 97) !== Number(check);
};

export const matchParticipants: typeof real = (given, participants) => {
  if (!isWrong(given.euVatId ?? "")) return real(given, participants);
  reached();
  return real({ ...given, euVatId: "?" }, participants);
};
