import { addresses } from "./addresses.ts";
import { form, submit } from "./form.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import { code, name, unseenName } from "./name.ts";
import type { PageContext } from "./page-context.ts";
import { table } from "./table.ts";

export interface ParticipantView {
  id: string;
  name: string;
  email: string;
  euVatId: string | null;
  rn: string | null;
  countryCode: string;
  participantId: string | null;
}

/** `GET /settings/participants` */
export function participantsPage(page: PageContext, view: { participants: readonly ParticipantView[] }): Html {
  const { participants: words, pages, layout: common } = messagesIn(page.language);
  const identifier = (text: string | null) => (text === null ? html`${common.none}` : code(text));
  const rows = view.participants.map((participant) => [
    html`<strong>${name(participant.name)}</strong><span class="detail">${name(participant.email)}</span>`,
    identifier(participant.euVatId),
    identifier(participant.rn),
    name(participant.countryCode),
    identifier(participant.participantId),
    html`<div class="links"><a href="${addresses.participant(participant.id)}">${words.edit(unseenName(participant.name))}</a>
<a href="${addresses.deleteParticipant(participant.id)}">${words.delete(unseenName(participant.name))}</a></div>`,
  ]);
  const columns = [
    words.name.label,
    words.euVatId.label,
    words.rn.label,
    words.countryCode.label,
    words.participantId.label,
    common.actions,
  ];
  const content = html`<h1 id="participants-heading">${pages.participants}</h1>
<p>${words.lead}</p>
<p><a class="button primary" href="${addresses.newParticipant}">${words.create}</a></p>
${rows.length > 0 ? table("participants-heading", columns, rows) : html`<p class="empty">${words.empty}</p>`}`;
  return layout(page, { title: pages.participants, section: "participants", content });
}

/** `GET /settings/participants/{id}/delete`, whose form is posted there */
export function deleteParticipantPage(page: PageContext, participant: { id: string; name: string }): Html {
  const { participants: words, layout: common } = messagesIn(page.language);
  const cancel = { address: addresses.participants, label: common.cancel };
  const content = html`<h1>${words.deleteTitle}</h1>
<p>${words.deleteQuestion(name(participant.name))}</p>
${form(page, addresses.deleteParticipant(participant.id), submit(words.deleteSubmit, cancel, "danger"))}`;
  return layout(page, { title: words.deleteTitle, section: "participants", content });
}
