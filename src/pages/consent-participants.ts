import { WHOLE_ACCOUNT } from "../domain/choice-of-reach.ts";
import type { ConsentParticipant, ConsentView } from "./consent-view.ts";
import { describedBy, fieldId, notes, problemOf } from "./field.ts";
import { type Html, html } from "./html.ts";
import { messagesIn } from "./messages/all.ts";
import { name } from "./name.ts";
import type { PageContext } from "./page-context.ts";

/** The radio buttons named `participant`: candidates first, the whole account last, at most one of them marked. */
export function participantChoice(page: PageContext, view: ConsentView): Html {
  const { consent: words } = messagesIn(page.language);
  const problem = problemOf(page, view.problems, "participant");
  const several = view.candidates.length > 1;
  const first = view.participants[0]?.id ?? WHOLE_ACCOUNT;
  const choice = (participant: ConsentParticipant): Html =>
    radio(view, first, participant.id, name(participant.name), [
      ...identifiers(participant),
      ...remark(page, view, participant.id),
    ]);
  const candidates = view.participants.filter(({ id }) => view.candidates.includes(id));
  const others = view.participants.filter(({ id }) => !view.candidates.includes(id));
  return html`<fieldset${describedBy("participant", words.participantHint, problem)}>
<legend>${words.participantHeading}</legend>
${notes("participant", words.participantHint, problem)}${
  several && (view.matchedBy === "euVatId" || view.matchedBy === "rn+countryCode")
    ? html`<p class="remark">${words.several[view.matchedBy]}</p>`
    : undefined
}${candidates.map(choice)}${
  several && others.length > 0 && html`<p class="between">${words.otherParticipants}</p>`
}${others.map(choice)}${radio(view, first, WHOLE_ACCOUNT, html`${words.wholeAccount}`, [html`${words.wholeAccountHint}`])}
</fieldset>`;
}

const radio = (view: ConsentView, first: string, value: string, label: Html, details: readonly Html[]): Html =>
  html`<label class="choice"><input type="radio" name="participant" value="${value}"${
    value === first && html` id="${fieldId("participant")}"`
  }${value === view.chosen && html` checked`}><span><strong>${label}</strong>${details.map(
    (detail) => html`<span class="detail">${detail}</span>`,
  )}</span></label>`;

const identifiers = ({ euVatId, rn, countryCode }: ConsentParticipant): Html[] =>
  [euVatId, rn === null ? null : `${rn} (${countryCode})`]
    .filter((identifier) => identifier !== null)
    .map((identifier) => name(identifier));

function remark(page: PageContext, view: ConsentView, id: string): Html[] {
  const { consent: words } = messagesIn(page.language);
  if (!view.candidates.includes(id) || view.matchedBy === null) return [];
  const badge = html`<span class="badge">${words.matched}</span>`;
  if (id !== view.preselected) return [badge];
  const why = html`<span class="why">${words.matchedBy[view.matchedBy]}</span>`;
  return view.matchedBy === "only" ? [why] : [badge, why];
}
