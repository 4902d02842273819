import type { Refused } from "../../domain/refusal.ts";
import type { AuthenticatedClient } from "../../http/handlers.ts";
import type { Dependencies } from "../dependencies.ts";
import type { TokenAnswer } from "./answer.ts";
import { redeem } from "./redeem.ts";

/** `grant_type=refresh_token` (RFC 6749 §6), always with client authentication. */
export function refreshToken(
  { refresh_token: refreshToken, scope }: { refresh_token: string; scope?: string },
  { client, secretId }: AuthenticatedClient,
  dependencies: Dependencies,
): Promise<TokenAnswer | Refused> {
  const presenter = { authenticated: { clientId: client.id, secretId }, claimedClientId: undefined };
  return redeem({ refreshToken, scope }, presenter, dependencies);
}
