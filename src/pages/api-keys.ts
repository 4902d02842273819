import { addresses } from "./addresses.ts";
import { secretActions, stateActions } from "./client-actions.ts";
import { clientDetails, clientState } from "./client-details.ts";
import { clientFormOf } from "./client-form.ts";
import { clientLabels } from "./client-labels.ts";
import type { ClientFormView, ClientView } from "./client-view.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { code, name, unseenName } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { problemSummary } from "./problem-summary.ts";

/** `GET /settings/api-key` */
export function apiKeysPage(page: PageContext, view: { keys: readonly ClientView[] }): Html {
  const { apiKeys: words, pages, clients } = messagesIn(page.language);
  const cards = view.keys.map(
    (key) => html`<li class="card">
<h2>${name(key.name)} ${clientState(page, key)}</h2>
${clientDetails(page, key)}
<p><a class="button" href="${addresses.apiKey(key.id)}">${clients.manage(unseenName(key.name))}</a></p>
</li>`,
  );
  const content = html`<h1>${pages.apiKeys}</h1>
<p>${words.lead}</p>
<p><a class="button primary" href="${addresses.newApiKey}">${words.create}</a></p>
${cards.length > 0 ? html`<ul class="cards">${cards}</ul>` : html`<p class="empty">${words.empty}</p>`}`;
  return layout(page, { title: pages.apiKeys, section: "apiKeys", content });
}

/** `GET` and `POST /settings/api-key/new` */
export function newApiKeyPage(page: PageContext, view: ClientFormView): Html {
  const { apiKeys: words } = messagesIn(page.language);
  const target = { action: addresses.newApiKey, submit: words.create, cancel: addresses.apiKeys };
  const content = html`<h1>${words.createTitle}</h1>
${problemSummary(page, view.problems, clientLabels(page))}
${clientFormOf(page, view, target)}`;
  return layout(page, { title: words.createTitle, section: "apiKeys", content });
}

/** `GET` and `POST /settings/api-key/{id}` */
export function apiKeyPage(page: PageContext, view: { key: ClientView; form: ClientFormView }): Html {
  const { clients: words, pages } = messagesIn(page.language);
  const { key } = view;
  const address = addresses.apiKey(key.id);
  const content = html`<h1>${name(key.name)} ${clientState(page, key)}</h1>
<p>${words.clientId}: ${code(key.id)}</p>
${problemSummary(page, view.form.problems, clientLabels(page))}
${secretActions(page, key, address)}
<section aria-labelledby="settings-heading">
<h2 id="settings-heading">${words.settings}</h2>
${clientFormOf(page, view.form, { action: address, submit: words.save, cancel: addresses.apiKeys })}
</section>
${stateActions(page, key, address)}`;
  return layout(page, { title: pages.apiKeys, section: "apiKeys", content });
}
