import { randomUUID } from "node:crypto";
import { refuse } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import type { Dependencies } from "../dependencies.ts";
import { showDevelopers } from "./developers.ts";
import { MOST_AFFILIATES, tooMany } from "./most.ts";
import { field, type PageReply, type PageRoute, type UserCall } from "./page.ts";
import { problemsOf, textProblem } from "./typed.ts";

/** The forms about affiliate IDs; they stand on the page of the developers. */
export const affiliatesRoutes = (dependencies: Dependencies): readonly PageRoute[] => [
  { method: "POST", path: addresses.affiliates, access: "user", handle: (call) => create(call, dependencies) },
  {
    method: "POST",
    path: `${addresses.affiliates}/{id}/disable`,
    access: "user",
    handle: (call) => setDisabled(call, true, dependencies),
  },
  {
    method: "POST",
    path: `${addresses.affiliates}/{id}/enable`,
    access: "user",
    handle: (call) => setDisabled(call, false, dependencies),
  },
];

async function create(call: UserCall, dependencies: Dependencies): Promise<PageReply> {
  const { clock, store } = dependencies;
  const { accountId, userId } = call.session;
  const name = field(call.form, "name").trim();
  const problems = problemsOf<"name">({ name: textProblem(name) });
  if (problems.length > 0) return showDevelopers(call, { name, problems }, 400, dependencies);
  const full = tooMany(await store.affiliates(accountId), MOST_AFFILIATES);
  if (full.length > 0) return showDevelopers(call, { name, problems: full }, 409, dependencies);
  const affiliate = { id: randomUUID(), accountId, name, disabled: false, createdAt: clock() };
  await store.createAffiliate(affiliate, userId);
  return { seeOther: addresses.withNotice(addresses.developers, "created") };
}

async function setDisabled(call: UserCall, disabled: boolean, { clock, store }: Dependencies): Promise<PageReply> {
  const { accountId, userId } = call.session;
  const own = (await store.affiliates(accountId)).find(({ id }) => id === call.path.id);
  if (!own) return refuse("not_found", "no such affiliate ID of this account");
  await store.setAffiliateDisabled(own.id, disabled, clock(), userId);
  return { seeOther: addresses.withNotice(addresses.developers, disabled ? "disabled" : "enabled") };
}
