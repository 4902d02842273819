import type { components } from "../../../generated/api.ts";
import { addresses } from "../../pages/addresses.ts";
import { messagesIn } from "../../pages/messages/all.ts";
import type { ConsentScreen } from "./screen.ts";

/** The screen for programs: what it offers and how to answer it. */
export function dataView(
  { client, scopes, matching, request }: ConsentScreen,
  account: { accountId: string; accountName: string },
  csrf: string,
): components["schemas"]["ConsentView"] {
  const { scopes: words } = messagesIn("en");
  return {
    client: { client_id: client.id, name: client.name, kind: client.kind },
    account: { id: account.accountId, name: account.accountName },
    scopes: scopes.map((scope) => ({ scope, description: words[scope] })),
    participants: matching.ordered.map(({ id, name, euVatId, rn, countryCode }) => ({
      id,
      name,
      euVatId,
      rn,
      countryCode,
      preselected: id === matching.preselected,
    })),
    matchedBy: matching.matchedBy,
    form: { action: addresses.authorize, fields: { request, csrf } },
  };
}
