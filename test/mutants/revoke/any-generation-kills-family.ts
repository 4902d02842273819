/** Only the newest generation can be revoked. */
import { revokeRefreshToken as real } from "../../../src/handlers/revocation/refresh-token.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/revocation/refresh-token.ts";

export const revokeRefreshToken: typeof real = async (text, clientId, dependencies) => {
  const { clock, epoch, keys, store } = dependencies;
  const token = readRefreshToken(text, keys().secret.refresh.byId, epoch);
  const { facts } = token ? await store.redemptionFacts(token, clock()) : {};
  if (!token || !facts?.family || token.generation === facts.family.generation)
    return real(text, clientId, dependencies);
  reached();
};
