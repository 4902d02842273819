import { addresses } from "./addresses.ts";
import { field } from "./field.ts";
import { form, submit } from "./form.ts";
import type { FormProblem } from "./form-problem.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";
import { problemSummary } from "./problem-summary.ts";

export interface LoginView {
  /** What was typed. */
  login: string;
  /** Where to go after login; empty for the first page. */
  returnTo: string;
  /** Whether a consent request waits behind the login. */
  consentWaits: boolean;
  registrationOpen: boolean;
  problems: readonly FormProblem<"login" | "password">[];
}

export function loginPage(page: PageContext, view: LoginView): Html {
  const { login: words, fields } = messagesIn(page.language);
  const { problems } = view;
  const registration = view.returnTo === "" ? addresses.register : addresses.registerFor(view.returnTo);
  const content = html`<h1>${words.title}</h1>
${problemSummary(page, problems)}
${view.consentWaits && html`<p>${words.continues}</p>`}
${form(
  page,
  addresses.login,
  html`<input type="hidden" name="return_to" value="${view.returnTo}">
${field(page, problems, { name: "login", label: fields.login, value: view.login, autocomplete: "username", required: true })}
${field(page, problems, { name: "password", label: fields.password, type: "password", autocomplete: "current-password", required: true })}
${submit(words.submit)}`,
)}
${view.registrationOpen && html`<p>${words.register((text) => html`<a href="${registration}">${text}</a>`)}</p>`}`;
  return layout(page, { title: words.title, focused: true, content });
}
