import { addresses } from "./addresses.ts";
import { secretList } from "./client-details.ts";
import type { ClientView } from "./client-view.ts";
import { buttonForm, form } from "./form.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";

/** How long the old secret may go on working, in seconds: the values of the field `overlap`. */
export const OVERLAPS = { none: 0, hour: 3600, day: 86_400, week: 604_800 } as const;

/** The secrets of a client, with rotation while one works and the end of the overlap while two do. */
export function secretActions(page: PageContext, client: ClientView, address: string): Html {
  const { clients: words } = messagesIn(page.language);
  return html`<section aria-labelledby="secrets-heading">
<h2 id="secrets-heading">${words.secrets}</h2>
<p class="hint">${words.secretsHint}</p>
${secretList(page, client.secrets)}
${client.secrets.length > 1 ? endOverlap(page, address) : rotation(page, client, address)}
</section>`;
}

/** Switching a client off, and on again. */
export function stateActions(page: PageContext, client: ClientView, address: string): Html {
  const { clients: words } = messagesIn(page.language);
  return html`<section aria-labelledby="state-heading">
<h2 id="state-heading">${words.stateHeading}</h2>
<p>${client.disabled ? words.enableText : words.disableText}</p>
${
  client.disabled
    ? buttonForm(page, addresses.enable(address), words.enable, "plain")
    : buttonForm(page, addresses.disable(address), words.disable, "danger")
}
</section>`;
}

function endOverlap(page: PageContext, address: string): Html {
  const { clients: words } = messagesIn(page.language);
  return html`<p>${words.endOverlapText}</p>
${buttonForm(page, addresses.endOverlap(address), words.endOverlap, "danger")}`;
}

/** The field `replaces` says which secret was the newest when the form was shown. */
function rotation(page: PageContext, { secrets }: ClientView, address: string): Html {
  const { clients: words } = messagesIn(page.language);
  const options = (["day", "week", "hour", "none"] as const).map(
    (overlap) => html`<option value="${OVERLAPS[overlap]}">${words.overlaps[overlap]}</option>`,
  );
  return html`<h3>${words.rotateHeading}</h3>
<p>${words.rotateText}</p>
${form(
  page,
  addresses.rotateSecret(address),
  html`<input type="hidden" name="replaces" value="${secrets[0]?.createdAt}">
<div class="field">
<label for="field-overlap">${words.overlap.label}</label>
<p class="hint" id="hint-overlap">${words.overlap.hint}</p>
<select id="field-overlap" name="overlap" aria-describedby="hint-overlap">${options}</select>
</div>
<div class="actions"><button>${words.rotate}</button></div>`,
)}`;
}
