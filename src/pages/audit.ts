import { addresses } from "./addresses.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { isAuditEvent } from "./messages/audit-events.ts";
import { code, name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { table } from "./table.ts";
import { time } from "./time.ts";

export interface AuditEntryView {
  /** Milliseconds since the epoch. */
  at: number;
  event: string;
  /** A login or the name of a client where known, else its identifier. */
  actor: string;
  subject: string;
  detail: Readonly<Record<string, string | number | boolean | null>>;
}

export interface AuditView {
  /** Newest first. */
  entries: readonly AuditEntryView[];
  /** Whether this is the first page. */
  newest: boolean;
  /** What `before` is for the page after this one; null on the last. */
  older: string | null;
}

/** `GET /settings/audit` */
export function auditPage(page: PageContext, view: AuditView): Html {
  const { audit: words, pages } = messagesIn(page.language);
  const rows = view.entries.map((entry) => [
    time(page.language, entry.at),
    isAuditEvent(entry.event) ? html`${words.events[entry.event]}` : code(entry.event),
    name(entry.actor),
    html`${code(entry.subject)}${details(entry.detail)}`,
  ]);
  const content = html`<h1 id="audit-heading">${pages.audit}</h1>
<p>${words.lead}</p>
${
  rows.length > 0
    ? table("audit-heading", [words.when, words.what, words.who, words.about], rows)
    : html`<p class="empty">${words.empty}</p>`
}
<p class="actions">${!view.newest && html`<a class="button" href="${addresses.audit}">${words.newest}</a>`}${
    view.older !== null && html`<a class="button" href="${addresses.olderAudit(view.older)}">${words.older}</a>`
  }</p>`;
  return layout(page, { title: pages.audit, section: "audit", content });
}

const details = (detail: AuditEntryView["detail"]): Html[] =>
  Object.entries(detail)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => html`<span class="detail">${name(key)}: ${name(String(value))}</span>`);
