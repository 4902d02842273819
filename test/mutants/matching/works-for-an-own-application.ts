/** API keys cannot hint. */
import { consentScreen as real } from "../../../src/handlers/consent/screen.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/screen.ts";

export const consentScreen: typeof real = async (pending, client, dependencies) => {
  if (client.kind !== "api_key" || Object.values(pending.hints).every((hint) => hint === undefined))
    return real(pending, client, dependencies);
  reached();
  return real({ ...pending, hints: {} }, client, dependencies);
};
