import type { ConnectionState } from "./disconnection.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { time } from "./time.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** A grant's life in the order it happened, after the answer to "why was I disconnected?". */
export function timeline(page: PageContext, state: ConnectionState, entries: readonly TimelineEntry[]): Html {
  const { timeline: words, grants } = messagesIn(page.language);
  const items = entries.map(
    (entry) => html`<li>${time(page.language, entry.at)} <span>${sentence(page, entry)}</span></li>`,
  );
  return html`${
    state.connected
      ? html`<p class="notice">${words.stillConnected}</p>`
      : html`<section aria-labelledby="why-heading">
<h2 id="why-heading">${words.whyHeading}</h2>
<p class="notice warning">${grants.disconnections[state.because]}${state.at !== null && html`<span class="detail">${time(page.language, state.at)}</span>`}</p>
</section>`
  }
<section aria-labelledby="history-heading">
<h2 id="history-heading">${words.history}</h2>
${items.length > 0 ? html`<ol class="timeline">${items}</ol>` : html`<p class="empty">${words.empty}</p>`}
</section>`;
}

function sentence(page: PageContext, entry: TimelineEntry): Html | string {
  const { timeline: words, grants } = messagesIn(page.language);
  switch (entry.event) {
    case "approved":
      return entry.by === null ? words.approvedByCustomer : words.approved(name(entry.by));
    case "first_token":
      return words.firstToken;
    case "renewed":
      return words.renewed(entry.times);
    case "retried":
      return words.retried;
    case "replayed":
      return words.replayed;
    case "disconnected":
      return grants.disconnected;
  }
}
