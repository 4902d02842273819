import { isRefused, refuse } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import { editParticipantPage, type ParticipantFormView, participantForm } from "../../pages/participant-form.ts";
import type { Dependencies } from "../dependencies.ts";
import { pageContext } from "./context.ts";
import { IDENTIFIER_TAKEN, isTaken } from "./identifier-taken.ts";
import { ownParticipant } from "./own-participant.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";
import { readParticipantForm } from "./participant-fields.ts";

const template = `${addresses.participants}/{id}`;

/** A participant, to be changed. */
export const participantRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: template,
    access: "user",
    async handle(call) {
      const participant = await ownParticipant(call, dependencies.store);
      return isRefused(participant) ? participant : show(call, participant.id, participantForm(participant), 200);
    },
  },
  { method: "POST", path: template, access: "user", handle: (call) => submit(call, dependencies) },
];

async function submit(call: UserCall, { clock, store }: Dependencies): Promise<PageReply> {
  const participant = await ownParticipant(call, store);
  if (isRefused(participant)) return participant;
  const { id } = participant;
  const { typed, particulars } = readParticipantForm(call.form);
  if (typed.problems.length > 0) return show(call, id, typed, 400);
  const reach = { accountId: call.session.accountId, participantId: null };
  const changed = await store.changeParticipant(id, reach, particulars, clock(), call.session.userId);
  if (isTaken(changed)) return show(call, id, { ...typed, problems: IDENTIFIER_TAKEN }, 409);
  if (isRefused(changed)) return refuse("not_found", changed.because);
  return { seeOther: addresses.withNotice(addresses.participants, "saved") };
}

const show = ({ visit }: UserCall, id: string, view: ParticipantFormView, status: 200 | 400 | 409): PageReply => ({
  page: editParticipantPage(pageContext(visit, addresses.participant(id)), id, view),
  status,
});
