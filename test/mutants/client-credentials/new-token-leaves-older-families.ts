/** A new token ends the family that the client started before. */

import type { RefreshToken } from "../../../src/domain/refresh-token.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { clientCredentials as real } from "../../../src/handlers/token/client-credentials.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/client-credentials.ts";

const latest = new Map<string, RefreshToken>();

export const clientCredentials: typeof real = async (body, authenticated, dependencies) => {
  const answer = await real(body, authenticated, dependencies);
  const { clock, epoch, keys, store } = dependencies;
  if (isRefused(answer)) return answer;
  const token = readRefreshToken(answer.body.refresh_token ?? "", keys().secret.refresh.byId, epoch);
  if (!token) return answer;
  const older = latest.get(token.clientId);
  latest.set(token.clientId, token);
  if (older) {
    reached();
    await store.revokeFamily(older, "a newer token", clock());
  }
  return answer;
};
