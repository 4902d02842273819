import type { ClientView, SecretView } from "./client-view.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import { code } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { scopeList } from "./scope-list.ts";
import { time } from "./time.ts";

/** Whether a client is switched on. */
export function clientState(page: PageContext, client: Pick<ClientView, "disabled">): Html {
  const { clients: words } = messagesIn(page.language);
  return client.disabled
    ? html`<span class="badge off">${words.disabled}</span>`
    : html`<span class="badge on">${words.enabled}</span>`;
}

/** When each live secret was made and when it ends. */
export function secretList(page: PageContext, secrets: readonly SecretView[]): Html {
  const { clients: words } = messagesIn(page.language);
  if (secrets.length === 0) return html`<p>${words.noSecrets}</p>`;
  return html`<ul class="lines">${secrets.map(
    ({ createdAt, endsAt }) =>
      html`<li>${words.secretCreated(time(page.language, createdAt))}, ${
        endsAt === null ? words.secretStays : words.secretEnds(time(page.language, endsAt))
      }</li>`,
  )}</ul>`;
}

/** A client's identifier, secrets, redirect URIs and scopes. */
export function clientDetails(page: PageContext, client: ClientView): Html {
  const { clients: words, layout: common } = messagesIn(page.language);
  const uris = client.redirectUris.map((uri) => html`<li>${code(uri)}</li>`);
  return html`<dl>
<div><dt>${words.clientId}</dt><dd>${code(client.id)}</dd></div>
<div><dt>${words.secrets}</dt><dd>${secretList(page, client.secrets)}</dd></div>
<div><dt>${words.redirectUris.label}</dt><dd>${uris.length > 0 ? html`<ul class="lines">${uris}</ul>` : common.none}</dd></div>
<div><dt>${words.scopes.label}</dt><dd>${scopeList(page, client.scopes)}</dd></div>
<div><dt>${words.requirePkce.label}</dt><dd>${client.requirePkce ? common.yes : common.no}</dd></div>
</dl>`;
}
