import { newAccessToken, type Standing } from "../../domain/new-access-token.ts";
import type { RefreshToken } from "../../domain/refresh-token.ts";
import type { Reply } from "../../http/handlers.ts";
import { StoreUnavailable } from "../../stores/store.ts";
import { signAccessToken } from "../../tokens/access-token.ts";
import { writeRefreshToken } from "../../tokens/refresh-token.ts";
import type { Dependencies } from "../dependencies.ts";
import { NO_STORE } from "../no-store.ts";

export type TokenAnswer = Extract<Reply<"issueToken">, { status: 200 }>;

/** Signs an access token and answers it beside its refresh token (RFC 6749 §5.1). */
export async function answerTokens(
  refreshToken: RefreshToken,
  standing: Standing,
  { clock, keys, random, settings }: Dependencies,
): Promise<TokenAnswer> {
  const ring = keys();
  const macKey = ring.secret.refresh.byId.get(refreshToken.macKeyId);
  if (!macKey) throw new StoreUnavailable("a key that another node has just made is not known here yet");
  const accessToken = newAccessToken(refreshToken, standing, clock(), random(10), settings.lifetimes.access);
  return {
    status: 200,
    headers: NO_STORE,
    type: "application/json",
    body: {
      access_token: await signAccessToken(accessToken, settings.issuer, ring.signing),
      token_type: "Bearer",
      expires_in: settings.lifetimes.access,
      scope: accessToken.scope,
      refresh_token: writeRefreshToken(refreshToken, macKey),
      ...(accessToken.participantId !== null && { participant_id: accessToken.participantId }),
    },
  };
}
