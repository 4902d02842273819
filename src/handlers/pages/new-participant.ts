import { newIdentifier } from "../../domain/identifier.ts";
import { addresses } from "../../pages/addresses.ts";
import { newParticipantPage, type ParticipantFormView, participantForm } from "../../pages/participant-form.ts";
import type { Dependencies } from "../dependencies.ts";
import { pageContext } from "./context.ts";
import { IDENTIFIER_TAKEN, isTaken } from "./identifier-taken.ts";
import { MOST_PARTICIPANTS, tooMany } from "./most.ts";
import type { PageReply, PageRoute, UserCall } from "./page.ts";
import { readParticipantForm } from "./participant-fields.ts";

export const newParticipantRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "GET",
    path: addresses.newParticipant,
    access: "user",
    handle: async (call) => show(call, participantForm(), 200),
  },
  { method: "POST", path: addresses.newParticipant, access: "user", handle: (call) => submit(call, dependencies) },
];

async function submit(call: UserCall, { clock, random, store }: Dependencies): Promise<PageReply> {
  const { accountId, userId } = call.session;
  const { typed, particulars } = readParticipantForm(call.form);
  if (typed.problems.length > 0) return show(call, typed, 400);
  const problems = tooMany(await store.participants(accountId), MOST_PARTICIPANTS);
  if (problems.length > 0) return show(call, { ...typed, problems }, 409);
  const id = newIdentifier("par", random);
  const added = await store.addParticipant({ ...particulars, id, accountId, createdAt: clock() }, userId);
  if (isTaken(added)) return show(call, { ...typed, problems: IDENTIFIER_TAKEN }, 409);
  return { seeOther: addresses.withNotice(addresses.participants, "created") };
}

const show = ({ visit }: UserCall, view: ParticipantFormView, status: 200 | 400 | 409): PageReply => ({
  page: newParticipantPage(pageContext(visit, addresses.newParticipant), view),
  status,
});
