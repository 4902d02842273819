import { addresses } from "./addresses.ts";
import { type AffiliatesView, affiliates } from "./affiliates.ts";
import { clientDetails, clientState } from "./client-details.ts";
import { clientFormOf } from "./client-form.ts";
import { clientLabels } from "./client-labels.ts";
import type { ClientFormView, ClientView } from "./client-view.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { name, unseenName } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { problemSummary } from "./problem-summary.ts";

export interface DevelopersView {
  apps: readonly (ClientView & { customers: number })[];
  affiliates: AffiliatesView;
}

/** `GET /developers/`; also the answer to a `POST /developers/affiliates` that could not be taken. */
export function developersPage(page: PageContext, view: DevelopersView): Html {
  const { developers: words, pages, clients } = messagesIn(page.language);
  const cards = view.apps.map(
    (app) => html`<li class="card">
<h3>${name(app.name)} ${clientState(page, app)}</h3>
<p>${words.customers(app.customers)}</p>
${clientDetails(page, app)}
<p><a class="button" href="${addresses.developerApp(app.id)}">${clients.manage(unseenName(app.name))}</a></p>
</li>`,
  );
  const content = html`<h1>${pages.developers}</h1>
${problemSummary(page, view.affiliates.problems, { name: messagesIn(page.language).affiliates.name.label })}
<section aria-labelledby="apps-heading">
<h2 id="apps-heading">${words.apps}</h2>
<p>${words.lead}</p>
<p><a class="button primary" href="${addresses.newDeveloperApp}">${words.create}</a></p>
${cards.length > 0 ? html`<ul class="cards">${cards}</ul>` : html`<p class="empty">${words.empty}</p>`}
</section>
${affiliates(page, view.affiliates)}`;
  return layout(page, { title: pages.developers, section: "developers", content });
}

/** `GET` and `POST /developers/new` */
export function newDeveloperAppPage(page: PageContext, view: ClientFormView): Html {
  const { developers: words } = messagesIn(page.language);
  const target = { action: addresses.newDeveloperApp, submit: words.create, cancel: addresses.developers };
  const content = html`<h1>${words.createTitle}</h1>
${problemSummary(page, view.problems, clientLabels(page))}
${clientFormOf(page, view, target)}`;
  return layout(page, { title: words.createTitle, section: "developers", content });
}
