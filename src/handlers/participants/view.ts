import type { components } from "../../../generated/api.ts";
import type { Participant } from "../../stores/store.ts";

/** A participant as the contract shows it: what is not known is left out. */
export const participantView = ({
  id,
  name,
  email,
  euVatId,
  rn,
  countryCode,
  participantId,
}: Participant): components["schemas"]["Participant"] => ({
  id,
  name,
  email,
  ...(euVatId !== null && { euVatId }),
  ...(rn !== null && { rn }),
  countryCode,
  ...(participantId !== null && { participantId }),
});
