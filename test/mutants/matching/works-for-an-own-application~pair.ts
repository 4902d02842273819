/** API keys cannot hint by a registration number. */
import { consentScreen as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentScreen: typeof real = async (pending, client, dependencies) => {
  const { rn, countryCode, ...hints } = pending.hints;
  if (client.kind !== "api_key" || rn === undefined || countryCode === undefined)
    return real(pending, client, dependencies);
  reached();
  return real({ ...pending, hints }, client, dependencies);
};
