import { type Html, html } from "./html.ts";
import { layout, type Section } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { code, name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { time } from "./time.ts";

export interface SecretShownView {
  section: Extract<Section, "apiKeys" | "developers">;
  clientName: string;
  clientId: string;
  secret: string;
  /** When the secret before it ends (milliseconds since the epoch), or `ended`; null for a client just made. */
  oldSecret: number | "ended" | null;
  /** Where to go on. */
  next: string;
}

/** The answer to a form that made a secret: the only page that ever holds one. */
export function secretShownPage(page: PageContext, view: SecretShownView): Html {
  const { secretShown: words } = messagesIn(page.language);
  const content = html`<h1>${words.title}</h1>
<p>${words.lead(name(view.clientName))}</p>
<p class="notice warning">${words.onlyTime}</p>
<dl>
<div><dt>${words.clientId}</dt><dd>${code(view.clientId)}</dd></div>
<div><dt>${words.clientSecret}</dt><dd class="secret">${code(view.secret)}</dd></div>
</dl>
${oldSecret(page, view.oldSecret)}
<p><a class="button primary" href="${view.next}">${words.done}</a></p>`;
  return layout(page, { title: words.title, section: view.section, content });
}

function oldSecret(page: PageContext, ends: SecretShownView["oldSecret"]): Html | undefined {
  const { secretShown: words } = messagesIn(page.language);
  if (ends === null) return undefined;
  return html`<p>${ends === "ended" ? words.oldEnded : words.oldEnds(time(page.language, ends))}</p>`;
}
