import type { RefreshToken } from "../../src/domain/refresh-token.ts";
import type { Dependencies } from "../../src/handlers/dependencies.ts";
import { readRefreshToken } from "../../src/tokens/refresh-token.ts";
import { reached } from "./reached.ts";

/** What a refresh token says whose successor was redeemed; undefined of any other. */
export async function spentLongAgo(
  text: string,
  { clock, epoch, keys, store }: Dependencies,
): Promise<RefreshToken | undefined> {
  const token = readRefreshToken(text, keys().secret.refresh.byId, epoch);
  const { facts } = token ? await store.redemptionFacts(token, clock()) : {};
  if (!token || !facts?.family || token.generation >= facts.family.generation - 1) return undefined;
  reached();
  return token;
}
