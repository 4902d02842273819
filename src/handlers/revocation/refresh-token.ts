import { readRefreshToken } from "../../tokens/refresh-token.ts";
import type { Dependencies } from "../dependencies.ts";
import { killFamily } from "../token/kill-family.ts";

/** Kills the family of a refresh token of any generation, and its access tokens, if it is the client's. */
export async function revokeRefreshToken(text: string, clientId: string, dependencies: Dependencies): Promise<void> {
  const { clock, epoch, keys, store } = dependencies;
  const token = readRefreshToken(text, keys().secret.refresh.byId, epoch);
  if (token?.clientId !== clientId) return;
  await store.revokeFamily(token, "revoked by its client", clock());
  killFamily(token, dependencies);
}
