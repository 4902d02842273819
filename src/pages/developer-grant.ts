import { addresses } from "./addresses.ts";
import type { ConnectionState } from "./disconnection.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { timeline } from "./timeline.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

export interface DeveloperGrantView {
  app: { id: string; name: string };
  /** All that the developer learns of the customer. */
  accountName: string;
  state: ConnectionState;
  /** Without the login of whoever approved: `by` is null. */
  timeline: readonly TimelineEntry[];
}

/** `GET /developers/{app}/grants/{id}` */
export function developerGrantPage(page: PageContext, view: DeveloperGrantView): Html {
  const { timeline: words } = messagesIn(page.language);
  const content = html`<p><a href="${addresses.developerApp(view.app.id)}">${name(view.app.name)}</a></p>
<h1>${name(view.accountName)}</h1>
${timeline(page, view.state, view.timeline)}`;
  return layout(page, { title: words.title, section: "developers", content });
}
