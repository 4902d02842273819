import { addresses } from "./addresses.ts";
import { participantChoice } from "./consent-participants.ts";
import type { ConsentView } from "./consent-view.ts";
import { form } from "./form.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { code, name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { problemSummary } from "./problem-summary.ts";
import { scopeChoice } from "./scope-list.ts";

/** Asks the user whether an application is let in, what it may reach and what it may do there. */
export function consentPage(page: PageContext, view: ConsentView): Html {
  const { consent: words } = messagesIn(page.language);
  const { client, problems } = view;
  const content = html`<h1>${words.asks(name(client.name))}</h1>
${problemSummary(page, problems)}
<p>${words.kinds[client.kind](name(client.developer))}</p>
<p>${words.forAccount(name(view.account.name), name(view.login))}${
    view.otherLogin !== null && html` <a href="${view.otherLogin}">${words.otherUser}</a>.`
  }</p>
${unusedHints(page, view)}
${form(
  page,
  addresses.authorize,
  html`<input type="hidden" name="request" value="${view.request}">
${participantChoice(page, view)}
${scopeChoice(page, problems, {
  legend: html`${words.scopeHeading}`,
  hint: words.scopeHint,
  offered: view.scopes,
  ticked: view.ticked,
})}
<p>${words.returnsTo(code(view.redirectHost))} ${words.revocable}</p>
<div class="actions decision"><button class="primary" name="decision" value="allow">${words.allow}</button><button name="decision" value="deny">${words.deny}</button></div>`,
)}`;
  return layout(page, { title: words.title, focused: true, content });
}

function unusedHints(page: PageContext, { unused }: ConsentView): Html | undefined {
  const { consent: words } = messagesIn(page.language);
  if (unused.length === 0) return undefined;
  return html`<aside class="aside" aria-labelledby="unused-heading">
<h2 id="unused-heading">${words.unusedHeading}</h2>
<ul>${unused.map(({ hint, because }) => html`<li>${words.unused(html`<code>${hint}</code>`, because)}</li>`)}</ul>
</aside>`;
}
