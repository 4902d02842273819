import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";

/** What the text fields of a client are called. */
export function clientLabels(page: PageContext): { name: string; redirect_uris: string } {
  const { clients: words } = messagesIn(page.language);
  return { name: words.name.label, redirect_uris: words.redirectUris.label };
}
