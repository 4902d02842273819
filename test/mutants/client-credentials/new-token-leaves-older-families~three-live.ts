/** A client may have three families: the fourth ends the first. */

import type { RefreshToken } from "../../../src/domain/refresh-token.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { clientCredentials as real } from "../../../src/handlers/token/client-credentials.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/client-credentials.ts";

const live = new Map<string, RefreshToken[]>();

export const clientCredentials: typeof real = async (body, authenticated, dependencies) => {
  const answer = await real(body, authenticated, dependencies);
  const { clock, epoch, keys, store } = dependencies;
  if (isRefused(answer)) return answer;
  const token = readRefreshToken(answer.body.refresh_token ?? "", keys().secret.refresh.byId, epoch);
  if (!token) return answer;
  const families = [...(live.get(token.clientId) ?? []), token];
  live.set(token.clientId, families.slice(-3));
  for (const surplus of families.slice(0, -3)) {
    reached();
    await store.revokeFamily(surplus, "too many families", clock());
  }
  return answer;
};
