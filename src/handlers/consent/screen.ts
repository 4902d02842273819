import type { Client } from "../../domain/client.ts";
import { matchParticipants } from "../../domain/participant-matching.ts";
import { readScope, type Scope } from "../../domain/scope.ts";
import { addresses } from "../../pages/addresses.ts";
import type { ConsentView } from "../../pages/consent-view.ts";
import type { Participant } from "../../stores/store.ts";
import type { SealedRequest } from "../../tokens/sealed-request.ts";
import { sealRequest } from "../../tokens/sealed-request.ts";
import type { Dependencies } from "../dependencies.ts";
import { addressOf } from "./pending.ts";

/** Everything that the screen of a pending request shows, for people and programs alike. */
export interface ConsentScreen {
  client: Client;
  scopes: readonly Scope[];
  matching: ReturnType<typeof matchParticipants<Participant>>;
  /** The request, sealed. */
  request: string;
}

export async function consentScreen(
  pending: SealedRequest,
  client: Client,
  { epoch, keys, store }: Pick<Dependencies, "epoch" | "keys" | "store">,
): Promise<ConsentScreen> {
  const participants = await store.participants(pending.accountId);
  return {
    client,
    scopes: readScope(pending.scope),
    matching: matchParticipants(pending.hints, participants),
    request: sealRequest(pending, epoch, keys().secret.page.active),
  };
}

/** The screen for people, as it opens. */
export async function consentView(
  { client, scopes, matching, request }: ConsentScreen,
  pending: SealedRequest,
  user: { accountId: string; accountName: string; login: string },
  store: Pick<Dependencies["store"], "findAccount">,
): Promise<ConsentView> {
  const developer = await store.findAccount(client.accountId);
  return {
    client: { name: client.name, kind: client.kind, developer: developer?.name ?? "" },
    account: { name: user.accountName },
    login: user.login,
    otherLogin: addresses.loginFor(addressOf(pending)),
    redirectHost: hostOf(pending.redirectUri),
    scopes,
    ticked: scopes,
    participants: matching.ordered,
    candidates: matching.candidates,
    matchedBy: matching.matchedBy,
    preselected: matching.preselected,
    chosen: matching.preselected,
    unused: client.accountId === user.accountId ? matching.unused : [],
    request,
    problems: [],
  };
}

function hostOf(redirectUri: string): string {
  const { host, protocol } = new URL(redirectUri);
  return host || protocol;
}
