import { addresses } from "./addresses.ts";
import { type GrantView, grantFacts, maker, revokeButton } from "./connected-apps.ts";
import { isRevocable } from "./disconnection.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { timeline } from "./timeline.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** `GET /settings/connected-apps/{id}` */
export function connectedAppPage(
  page: PageContext,
  view: { grant: GrantView; timeline: readonly TimelineEntry[] },
): Html {
  const { timeline: words, pages } = messagesIn(page.language);
  const { grant } = view;
  const content = html`<p><a href="${addresses.connectedApps}">${pages.connectedApps}</a></p>
<h1>${name(grant.application.name)} <span class="by">${maker(page, grant)}</span></h1>
${timeline(page, grant.state, view.timeline)}
<section aria-labelledby="grant-heading">
<h2 id="grant-heading">${words.detailsHeading}</h2>
<dl>
${grantFacts(page, grant)}
</dl>
</section>
${
  isRevocable(grant.state) &&
  html`<section aria-labelledby="revoke-heading">
<h2 id="revoke-heading">${words.revokeHeading}</h2>
<p>${words.revokeText}</p>
${revokeButton(page, grant)}
</section>`
}`;
  return layout(page, { title: words.title, section: "connectedApps", content });
}
