/** Whoever asks about a spent refresh token is taken for one who replays it. */
import { generationStep } from "../../../src/domain/family-generation.ts";
import { introspectRefreshToken as real } from "../../../src/handlers/introspection/refresh-token.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/introspection/refresh-token.ts";

export const introspectRefreshToken: typeof real = async (text, clientId, dependencies) => {
  const { clock, epoch, keys, store } = dependencies;
  const token = readRefreshToken(text, keys().secret.refresh.byId, epoch);
  if (token) {
    const { facts } = await store.redemptionFacts(token, clock());
    const step = generationStep(token, facts.family, facts.client?.renewGrace ?? 0, clock());
    if (step === "replay") {
      reached();
      await store.revokeFamily(token, "replay", clock());
    }
  }
  return real(text, clientId, dependencies);
};
