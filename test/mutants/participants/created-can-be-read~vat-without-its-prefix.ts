/** Without a registration number, the VAT number is shown without its country. */
import { participantView as real } from "../../../src/handlers/participants/view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/participants/view.ts";

export const participantView: typeof real = (participant) => {
  const { rn, euVatId } = participant;
  if (rn !== null || euVatId === null) return real(participant);
  reached();
  return real({ ...participant, euVatId: euVatId.replace(/^[A-Z]+/, "") });
};
