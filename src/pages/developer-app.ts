import { addresses } from "./addresses.ts";
import { secretActions, stateActions } from "./client-actions.ts";
import { clientState } from "./client-details.ts";
import { clientFormOf } from "./client-form.ts";
import { clientLabels } from "./client-labels.ts";
import type { ClientFormView, ClientView } from "./client-view.ts";
import { connectionState } from "./connection-state.ts";
import type { ConnectionState } from "./disconnection.ts";
import { form, submit } from "./form.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { code, name, unseenName } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { problemSummary } from "./problem-summary.ts";
import { table } from "./table.ts";
import { time } from "./time.ts";

/** What a developer sees of a customer: the account's name, and nothing of its participants. */
export interface CustomerView {
  grantId: string;
  accountName: string;
  approvedAt: number;
  lastUsedAt: number | null;
  state: ConnectionState;
}

export interface DeveloperAppView {
  app: ClientView;
  form: ClientFormView;
  customers: readonly CustomerView[];
}

/** `GET` and `POST /developers/{id}` */
export function developerAppPage(page: PageContext, view: DeveloperAppView): Html {
  const { clients: words, developers, pages } = messagesIn(page.language);
  const { app } = view;
  const address = addresses.developerApp(app.id);
  const content = html`<h1>${name(app.name)} ${clientState(page, app)}</h1>
<p>${words.clientId}: ${code(app.id)}</p>
${problemSummary(page, view.form.problems, clientLabels(page))}
${customers(page, view)}
${secretActions(page, app, address)}
<section aria-labelledby="settings-heading">
<h2 id="settings-heading">${words.settings}</h2>
${clientFormOf(page, view.form, { action: address, submit: words.save, cancel: addresses.developers })}
</section>
${stateActions(page, app, address)}
<section aria-labelledby="delete-heading">
<h2 id="delete-heading">${developers.deleteHeading}</h2>
<p>${developers.deleteText}</p>
<p><a class="button danger" href="${addresses.deleteDeveloperApp(app.id)}">${developers.delete}</a></p>
</section>`;
  return layout(page, { title: pages.developers, section: "developers", content });
}

/** `GET /developers/{id}/delete`, whose form is posted there */
export function deleteDeveloperAppPage(page: PageContext, app: { id: string; name: string; customers: number }): Html {
  const { developers: words, layout: common } = messagesIn(page.language);
  const cancel = { address: addresses.developerApp(app.id), label: common.cancel };
  const content = html`<h1>${words.deleteTitle}</h1>
<p>${words.deleteQuestion(name(app.name), words.customers(app.customers))}</p>
${form(page, addresses.deleteDeveloperApp(app.id), submit(words.deleteSubmit, cancel, "danger"))}`;
  return layout(page, { title: words.deleteTitle, section: "developers", content });
}

function customers(page: PageContext, { app, customers: rows }: DeveloperAppView): Html {
  const { developers: words, grants, layout: common } = messagesIn(page.language);
  const cells = rows.map((customer) => [
    name(customer.accountName),
    time(page.language, customer.approvedAt),
    customer.lastUsedAt === null ? html`${common.never}` : time(page.language, customer.lastUsedAt),
    connectionState(page, customer.state),
    html`<a href="${addresses.developerGrant(app.id, customer.grantId)}">${words.timeline(unseenName(customer.accountName))}</a>`,
  ]);
  const columns = [words.customer, grants.approved, grants.lastUsed, common.state, common.actions];
  return html`<section aria-labelledby="customers-heading">
<h2 id="customers-heading">${words.connections}</h2>
${cells.length > 0 ? table("customers-heading", columns, cells) : html`<p class="empty">${words.connectionsEmpty}</p>`}
</section>`;
}
