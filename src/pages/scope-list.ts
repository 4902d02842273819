import type { Scope } from "../domain/scope.ts";
import { describedBy, fieldId, notes, problemOf } from "./field.ts";
import type { FormProblem } from "./form-problem.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";

/** Scopes in plain words, each with its literal name. */
export function scopeList(page: PageContext, scopes: readonly Scope[]): Html {
  const { scopes: words } = messagesIn(page.language);
  return html`<ul class="scopes">${scopes.map((scope) => html`<li>${words[scope]} <code>${scope}</code></li>`)}</ul>`;
}

/** Check boxes named `scope`, one for each of `offered`. */
export function scopeChoice(
  page: PageContext,
  problems: readonly FormProblem[],
  given: { legend: Html; hint: string; offered: readonly Scope[]; ticked: readonly Scope[] },
): Html {
  const { scopes: words } = messagesIn(page.language);
  const problem = problemOf(page, problems, "scope");
  const choices = given.offered.map(
    (scope, index) =>
      html`<label class="choice"><input type="checkbox" name="scope" value="${scope}"${
        index === 0 && html` id="${fieldId("scope")}"`
      }${given.ticked.includes(scope) && html` checked`}><span>${words[scope]} <code>${scope}</code></span></label>`,
  );
  return html`<fieldset${describedBy("scope", given.hint, problem)}>
<legend>${given.legend}</legend>
${notes("scope", given.hint, problem)}${choices}
</fieldset>`;
}
