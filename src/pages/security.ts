import { SHORTEST_PASSWORD } from "../domain/new-password.ts";
import { addresses } from "./addresses.ts";
import { field } from "./field.ts";
import { buttonForm, form } from "./form.ts";
import type { FormProblem } from "./form-problem.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { problemSummary } from "./problem-summary.ts";

export interface SecurityView {
  login: string;
  problems: readonly FormProblem<"current_password" | "new_password">[];
}

/** `GET /settings/security`; also the answer to a change of password that could not be taken. */
export function securityPage(page: PageContext, view: SecurityView): Html {
  const { security: words, pages, fields } = messagesIn(page.language);
  const content = html`<h1>${pages.security}</h1>
${problemSummary(page, view.problems, {
  current_password: fields.currentPassword,
  new_password: fields.newPassword.label,
})}
<p>${words.lead(name(view.login))}</p>
<section aria-labelledby="password-heading">
<h2 id="password-heading">${words.passwordHeading}</h2>
${form(page, addresses.changePassword, passwordFields(page, view))}
</section>
<section aria-labelledby="everywhere-heading">
<h2 id="everywhere-heading">${words.everywhereHeading}</h2>
<p>${words.everywhereText}</p>
${buttonForm(page, addresses.logOutEverywhere, words.logOutEverywhere, "danger")}
</section>`;
  return layout(page, { title: pages.security, section: "security", content });
}

function passwordFields(page: PageContext, { login, problems }: SecurityView): Html {
  const { security: words, fields } = messagesIn(page.language);
  return html`<input type="text" name="username" value="${login}" autocomplete="username" hidden>
${field(page, problems, {
  name: "current_password",
  label: fields.currentPassword,
  type: "password",
  autocomplete: "current-password",
  required: true,
})}
${field(page, problems, {
  name: "new_password",
  ...fields.newPassword,
  type: "password",
  autocomplete: "new-password",
  required: true,
  minLength: SHORTEST_PASSWORD,
})}
<div class="actions"><button>${words.changePassword}</button></div>`;
}
