import { SCOPES } from "../domain/scope.ts";
import type { ClientFormView } from "./client-view.ts";
import { field } from "./field.ts";
import { form, submit } from "./form.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";
import { scopeChoice } from "./scope-list.ts";

/** Fields `name`, `redirect_uris` (one per line), `scope` (check boxes), `require_pkce` (`yes` when ticked). */
export function clientFormOf(
  page: PageContext,
  view: ClientFormView,
  target: { action: string; submit: string; cancel: string },
): Html {
  const { clients: words, layout: common } = messagesIn(page.language);
  const { problems } = view;
  return form(
    page,
    target.action,
    html`${view.form !== undefined && html`<input type="hidden" name="form" value="${view.form}">`}${field(page, problems, { name: "name", ...words.name, value: view.name, required: true })}
${field(page, problems, { name: "redirect_uris", ...words.redirectUris, type: "lines", value: view.redirectUris })}
${scopeChoice(page, problems, {
  legend: html`${words.scopes.label}`,
  hint: words.scopes.hint,
  offered: SCOPES,
  ticked: view.scopes,
})}
<label class="choice"><input type="checkbox" name="require_pkce" value="yes"${view.requirePkce && html` checked`}><span><strong>${
      words.requirePkce.label
    }</strong><span class="detail">${words.requirePkce.hint}</span></span></label>
${submit(target.submit, { address: target.cancel, label: common.cancel })}`,
  );
}
