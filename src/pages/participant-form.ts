import { addresses } from "./addresses.ts";
import { field } from "./field.ts";
import { form, submit } from "./form.ts";
import type { FormProblem } from "./form-problem.ts";
import { type Html, html } from "./html.ts";
import { layout } from "./layout.ts";
import { messagesIn } from "./messages/all.ts";
import type { PageContext } from "./page-context.ts";
import type { ParticipantView } from "./participants.ts";
import { problemSummary } from "./problem-summary.ts";

type ParticipantField = "name" | "email" | "euVatId" | "rn" | "countryCode" | "participantId";

/** What was typed, or what the participant holds; the names of the members are those of the form's fields. */
export interface ParticipantFormView extends Record<ParticipantField, string> {
  problems: readonly FormProblem<ParticipantField>[];
}

/** What the form holds before anything is typed: the participant itself, or nothing. */
export const participantForm = (participant?: ParticipantView): ParticipantFormView => ({
  name: participant?.name ?? "",
  email: participant?.email ?? "",
  euVatId: participant?.euVatId ?? "",
  rn: participant?.rn ?? "",
  countryCode: participant?.countryCode ?? "",
  participantId: participant?.participantId ?? "",
  problems: [],
});

/** `GET` and `POST /settings/participants/new` */
export function newParticipantPage(page: PageContext, view: ParticipantFormView): Html {
  const { participants: words } = messagesIn(page.language);
  return formPage(page, view, words.createTitle, addresses.newParticipant);
}

/** `GET` and `POST /settings/participants/{id}` */
export function editParticipantPage(page: PageContext, id: string, view: ParticipantFormView): Html {
  const { participants: words } = messagesIn(page.language);
  return formPage(page, view, words.editTitle, addresses.participant(id));
}

function formPage(page: PageContext, view: ParticipantFormView, title: string, action: string): Html {
  const { participants: words, layout: common } = messagesIn(page.language);
  const { problems } = view;
  const fields = html`${field(page, problems, { name: "name", ...words.name, value: view.name, required: true })}
${field(page, problems, { name: "email", label: words.email, type: "email", value: view.email, required: true })}
${field(page, problems, { name: "countryCode", ...words.countryCode, value: view.countryCode, required: true })}
${field(page, problems, { name: "euVatId", ...words.euVatId, value: view.euVatId })}
${field(page, problems, { name: "rn", ...words.rn, value: view.rn })}
${field(page, problems, { name: "participantId", ...words.participantId, value: view.participantId })}
${submit(words.save, { address: addresses.participants, label: common.cancel })}`;
  const content = html`<h1>${title}</h1>
${problemSummary(page, problems, {
  name: words.name.label,
  email: words.email,
  countryCode: words.countryCode.label,
  euVatId: words.euVatId.label,
  rn: words.rn.label,
  participantId: words.participantId.label,
})}
${form(page, action, fields)}`;
  return layout(page, { title, section: "participants", content });
}
