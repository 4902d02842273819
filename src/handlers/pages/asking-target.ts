import { isRefused } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import { formTarget } from "../../pages/page-headers.ts";
import type { ClientStore } from "../../stores/store.ts";
import { askingClient } from "../consent/asking-client.ts";

/**
 * Where the authorization request behind a return address may lead on to: a refused one goes from the form, past this server,
 * to its client, so the form's page must allow it. Undefined where no right request waits.
 */
export async function askingTarget(returnTo: string | undefined, store: ClientStore): Promise<string | undefined> {
  if (!returnTo?.startsWith(`${addresses.authorize}?`)) return undefined;
  const query = new URLSearchParams(returnTo.slice(addresses.authorize.length));
  const asked = { client_id: query.get("client_id") ?? "", redirect_uri: query.get("redirect_uri") ?? "" };
  return isRefused(await askingClient(asked, store)) ? undefined : formTarget(asked.redirect_uri);
}
