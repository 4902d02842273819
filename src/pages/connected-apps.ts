import type { ClientKind } from "../domain/client.ts";
import type { Scope } from "../domain/scope.ts";
import { addresses } from "./addresses.ts";
import { connectionState } from "./connection-state.ts";
import { type ConnectionState, isRevocable } from "./disconnection.ts";
import { buttonForm } from "./form.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { name, unseenName } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { scopeList } from "./scope-list.ts";
import { time } from "./time.ts";

/** A grant, as the customer who gave it sees it. Times are milliseconds since the epoch. */
export interface GrantView {
  id: string;
  /** `developer` is the name of the account that made it. */
  application: { name: string; kind: ClientKind; developer: string };
  /** The participant's name; null for the whole account. */
  participant: string | null;
  scopes: readonly Scope[];
  approvedBy: string;
  approvedAt: number;
  lastUsedAt: number | null;
  state: ConnectionState;
}

/** `GET /settings/connected-apps` */
export function connectedAppsPage(page: PageContext, view: { grants: readonly GrantView[] }): Html {
  const { grants: words, pages, layout: common } = messagesIn(page.language);
  const cards = view.grants.map(
    (grant) => html`<li class="card">
<h2>${name(grant.application.name)} <span class="by">${maker(page, grant)}</span></h2>
<dl>
<div><dt>${common.state}</dt><dd>${connectionState(page, grant.state)}</dd></div>
${grantFacts(page, grant)}
</dl>
<div class="actions"><a class="button" href="${addresses.connectedApp(grant.id)}">${words.timeline(unseenName(grant.application.name))}</a>${revokeButton(page, grant)}</div>
</li>`,
  );
  const content = html`<h1>${pages.connectedApps}</h1>
<p>${words.lead}</p>
${cards.length > 0 ? html`<ul class="cards">${cards}</ul>` : html`<p class="empty">${words.empty}</p>`}`;
  return layout(page, { title: pages.connectedApps, section: "connectedApps", content });
}

/** Who made the application of a grant. */
export function maker(page: PageContext, { application }: GrantView): Html {
  const { grants: words } = messagesIn(page.language);
  return application.kind === "api_key" ? html`${words.ownApplication}` : words.developer(name(application.developer));
}

/** What a grant reaches, allows, and how it has been used: the inside of a `dl`. */
export function grantFacts(page: PageContext, grant: GrantView): Html {
  const { grants: words, layout: common } = messagesIn(page.language);
  const { language } = page;
  return html`<div><dt>${words.reach}</dt><dd>${grant.participant === null ? words.wholeAccount : name(grant.participant)}</dd></div>
<div><dt>${words.scopes}</dt><dd>${scopeList(page, grant.scopes)}</dd></div>
<div><dt>${words.approved}</dt><dd>${words.approvedBy(name(grant.approvedBy), time(language, grant.approvedAt))}</dd></div>
<div><dt>${words.lastUsed}</dt><dd>${grant.lastUsedAt === null ? common.never : time(language, grant.lastUsedAt)}</dd></div>`;
}

/** Ends a grant that still stands; nothing when it has ended. */
export function revokeButton(page: PageContext, grant: GrantView): Html | undefined {
  const { grants: words } = messagesIn(page.language);
  if (!isRevocable(grant.state)) return undefined;
  return buttonForm(
    page,
    addresses.revokeConnectedApp(grant.id),
    words.revoke(unseenName(grant.application.name)),
    "danger",
  );
}
