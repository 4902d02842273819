import type { AuthorizationRequest } from "../../domain/authorization-request.ts";
import type { Hints } from "../../domain/matching-hints.ts";
import { formatScope } from "../../domain/scope.ts";
import { uuidv7 } from "../../domain/uuid.ts";
import { addresses } from "../../pages/addresses.ts";
import type { Session } from "../../stores/store.ts";
import type { SealedRequest } from "../../tokens/sealed-request.ts";
import type { Dependencies } from "../dependencies.ts";

/** An authorization request as it waits for a decision; it is sealed into the screen and stored nowhere. */
export function pendingRequest(
  query: { client_id: string; redirect_uri: string } & Hints,
  { scope, state, challenge }: AuthorizationRequest,
  { userId, accountId }: Session,
  { clock, random, settings }: Pick<Dependencies, "clock" | "random" | "settings">,
): SealedRequest {
  const now = clock();
  return {
    id: uuidv7(now, random(10)),
    clientId: query.client_id,
    redirectUri: query.redirect_uri,
    scope: formatScope(scope),
    state: state ?? null,
    challenge: challenge ?? null,
    hints: { euVatId: query.euVatId, rn: query.rn, countryCode: query.countryCode },
    userId,
    accountId,
    expiresAt: now + settings.lifetimes.consent * 1000,
  };
}

/** The address that asks for the same again. */
export function addressOf({ clientId, redirectUri, scope, state, challenge, hints }: SealedRequest): string {
  const parameters = {
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    ...(challenge !== null && { code_challenge: challenge, code_challenge_method: "S256" }),
    ...hints,
  };
  const given = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return `${addresses.authorize}?${new URLSearchParams(given)}`;
}
