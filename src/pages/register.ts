import { SHORTEST_PASSWORD } from "../domain/new-password.ts";
import { addresses } from "./addresses.ts";
import { field } from "./field.ts";
import { form, submit } from "./form.ts";
import type { FormProblem } from "./form-problem.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";
import { problemSummary } from "./problem-summary.ts";

export interface RegisterView {
  /** What was typed. */
  name: string;
  login: string;
  returnTo: string;
  problems: readonly FormProblem<"name" | "login" | "password">[];
}

export function registerPage(page: PageContext, view: RegisterView): Html {
  const { register: words, fields } = messagesIn(page.language);
  const { problems } = view;
  const login = view.returnTo === "" ? addresses.login : addresses.loginFor(view.returnTo);
  const content = html`<h1>${words.title}</h1>
<p>${words.lead}</p>
${problemSummary(page, problems, {
  name: fields.accountName.label,
  login: fields.email,
  password: fields.password,
})}
${form(
  page,
  addresses.register,
  html`<input type="hidden" name="return_to" value="${view.returnTo}">
${field(page, problems, { name: "name", ...fields.accountName, value: view.name, autocomplete: "organization", required: true })}
${field(page, problems, { name: "login", label: fields.email, type: "email", value: view.login, autocomplete: "username", required: true })}
${field(page, problems, {
  name: "password",
  label: fields.password,
  hint: fields.newPassword.hint,
  type: "password",
  autocomplete: "new-password",
  required: true,
  minLength: SHORTEST_PASSWORD,
})}
${submit(words.submit)}`,
)}
<p>${words.logIn((text) => html`<a href="${login}">${text}</a>`)}</p>`;
  return layout(page, { title: words.title, focused: true, content });
}
