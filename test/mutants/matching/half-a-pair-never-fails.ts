/** Half a pair is a bad request. */
import type { Hints } from "../../../src/domain/matching-hints.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import { askingClient as real } from "../../../src/handlers/consent/asking-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/consent/asking-client.ts";

export const askingClient: typeof real = async (query: Parameters<typeof real>[0] & Hints, store) => {
  if (!query.rn === !query.countryCode) return real(query, store);
  reached();
  return refuse("body_malformed", "half a pair");
};
