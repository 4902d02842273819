/** A spent token is told as such, whatever credentials come with it. */
import { generationStep } from "../../../src/domain/family-generation.ts";
import { refuse } from "../../../src/domain/refusal.ts";
import type { Dependencies } from "../../../src/handlers/dependencies.ts";
import { guardClient as real } from "../../../src/http/client-guard.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/client-guard.ts";

export const guardClient: typeof real = (given) => async (context, request) => {
  const guarded = await real(given)(context, request);
  const text: unknown = context.request.requestBody?.refresh_token;
  if (!("error" in guarded) || typeof text !== "string") return guarded;
  const { clock, epoch, keys, store } = given as Dependencies;
  const token = readRefreshToken(text, keys().secret.refresh.byId, epoch);
  const now = clock();
  const facts = token && (await store.redemptionFacts(token, now)).facts;
  if (!token || generationStep(token, facts?.family, facts?.client?.renewGrace ?? 0, now) !== "replay") return guarded;
  reached();
  return { error: refuse("refresh_token_unusable", "a spent generation") };
};
