import { grantClientCredentials } from "../../domain/client-credentials.ts";
import { newIdentifier } from "../../domain/identifier.ts";
import { newClientCredentialsFamily } from "../../domain/new-family.ts";
import { isRefused, type Refused } from "../../domain/refusal.ts";
import type { AuthenticatedClient } from "../../http/handlers.ts";
import type { Dependencies } from "../dependencies.ts";
import { answerTokens, type TokenAnswer } from "./answer.ts";

/** `grant_type=client_credentials` (RFC 6749 §4.4). Writes nothing. */
export async function clientCredentials(
  { scope: requested }: { scope?: string },
  { client, secretId }: AuthenticatedClient,
  dependencies: Dependencies,
): Promise<TokenAnswer | Refused> {
  const scope = grantClientCredentials(client, requested);
  if (isRefused(scope)) return scope;
  const { clock, epoch, keys, random, settings } = dependencies;
  const family = newClientCredentialsFamily(
    { client, secretId, scope },
    { epoch, familyId: newIdentifier("fam", random), macKeyId: keys().secret.refresh.active.id },
    clock(),
    settings.lifetimes.refreshAbsoluteClientCredentials,
  );
  return answerTokens(family, { scope, secretId, grant: undefined }, dependencies);
}
