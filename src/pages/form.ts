import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";

/** A form that changes something; always with the field that shows it came from a page of this session. */
export const form = (
  page: PageContext,
  action: string,
  content: Html,
): Html => html`<form method="post" action="${action}">
<input type="hidden" name="csrf" value="${page.csrf}">
${content}
</form>`;

/** A form that is one button, beside other things. */
export const buttonForm = (page: PageContext, action: string, label: string | Html, tone: "plain" | "danger"): Html =>
  html`<form method="post" action="${action}" class="inline"><input type="hidden" name="csrf" value="${page.csrf}"><button class="${tone}">${label}</button></form>`;

/** The main button of a form, and the way out of it. */
export const submit = (
  label: string,
  cancel?: { address: string; label: string },
  tone: "primary" | "danger" = "primary",
): Html =>
  html`<div class="actions"><button class="${tone}">${label}</button>${
    cancel && html`<a class="button" href="${cancel.address}">${cancel.label}</a>`
  }</div>`;
