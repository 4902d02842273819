import { addresses } from "./addresses.ts";
import { clientState } from "./client-details.ts";
import { field } from "./field.ts";
import { buttonForm, form } from "./form.ts";
import type { FormProblem } from "./form-problem.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import { code, name, unseenName } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { table } from "./table.ts";

export interface AffiliatesView {
  affiliates: readonly { id: string; name: string; disabled: boolean }[];
  /** What was typed as the name of a new one. */
  name: string;
  problems: readonly FormProblem<"name">[];
}

/** The affiliate IDs of an account, each with its switch, and a form for another. */
export function affiliates(page: PageContext, view: AffiliatesView): Html {
  const { affiliates: words, layout: common } = messagesIn(page.language);
  const rows = view.affiliates.map((affiliate) => [
    name(affiliate.name),
    code(affiliate.id),
    clientState(page, affiliate),
    affiliate.disabled
      ? buttonForm(page, addresses.enableAffiliate(affiliate.id), words.enable(unseenName(affiliate.name)), "plain")
      : buttonForm(page, addresses.disableAffiliate(affiliate.id), words.disable(unseenName(affiliate.name)), "danger"),
  ]);
  return html`<section aria-labelledby="affiliates-heading">
<h2 id="affiliates-heading">${words.heading}</h2>
<p>${words.lead}</p>
${
  rows.length > 0
    ? table("affiliates-heading", [words.name.label, words.id, common.state, common.actions], rows)
    : html`<p class="empty">${words.empty}</p>`
}
${form(
  page,
  addresses.affiliates,
  html`${field(page, view.problems, { name: "name", ...words.name, value: view.name, required: true })}
<div class="actions"><button>${words.create}</button></div>`,
)}
</section>`;
}
