import { isRefused, refuse } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import { deleteParticipantPage } from "../../pages/participants.ts";
import type { Dependencies } from "../dependencies.ts";
import { pageContext } from "./context.ts";
import { grantsEnded } from "./grants-ended.ts";
import { ownParticipant } from "./own-participant.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";

const template = `${addresses.participants}/{id}/delete`;

/** Deleting a participant ends the grants for it alone. */
export const deleteParticipantRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: template,
    access: "user",
    async handle(call) {
      const participant = await ownParticipant(call, dependencies.store);
      if (isRefused(participant)) return participant;
      const context = pageContext(call.visit, addresses.deleteParticipant(participant.id));
      return { page: deleteParticipantPage(context, participant) };
    },
  },
  { method: "POST", path: template, access: "user", handle: (call) => submit(call, dependencies) },
];

async function submit(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const { clock, store } = dependencies;
  const participant = await ownParticipant(call, store);
  if (isRefused(participant)) return participant;
  const now = clock();
  const reach = { accountId: call.session.accountId, participantId: null };
  const grants = await store.deleteParticipant(participant.id, reach, now, call.session.userId);
  if (isRefused(grants)) return refuse("not_found", grants.because);
  grantsEnded(grants, now, dependencies);
  return { seeOther: addresses.withNotice(addresses.participants, "deleted") };
}
