import { newIdentifier } from "../../domain/identifier.ts";
import { isRefused } from "../../domain/refusal.ts";
import { addresses } from "../../pages/addresses.ts";
import { OVERLAPS } from "../../pages/client-actions.ts";
import { clientForm } from "../../pages/client-view.ts";
import { secretShownPage } from "../../pages/secret-shown.ts";
import { Conflict, type RegisteredClient } from "../../stores/store.ts";
import { digestSecret } from "../../tokens/client-secret.ts";
import { newClientSecret } from "../../tokens/new-client-secret.ts";
import type { Dependencies } from "../dependencies.ts";
import { clientView, liveSecrets, ownClient } from "./client-of-page.ts";
import type { ClientPages } from "./client-pages.ts";
import { pageContext } from "./context.ts";
import { type Fields, field, type PageReply, type PageRoute, type UserCall } from "./page.ts";
import { secretsEnded } from "./secrets-ended.ts";

/** A new secret beside the old one, for a while. */
export const rotateSecretRoutes = (pages: ClientPages, dependencies: Dependencies): readonly PageRoute[] => [
  {
    method: "POST",
    path: addresses.rotateSecret(pages.template),
    access: "user",
    handle: (call) => submit(call, pages, dependencies),
  },
];

async function submit(call: UserCall, pages: ClientPages, dependencies: Dependencies): Promise<PageReply> {
  const registered = await ownClient(call, pages.kind, dependencies.store);
  if (isRefused(registered)) return registered;
  const now = dependencies.clock();
  const live = liveSecrets(registered, now);
  if (live.length > 1) return twoSecrets(call, registered, pages, dependencies);
  const replaced = field(call.form, "replaces");
  // A reload of an answer that has already shown its secret: nothing is made and nothing shown again.
  if (replaced !== "" && replaced !== `${live[0]?.createdAt}`) return { seeOther: pages.address(registered.client.id) };
  try {
    return await rotate(call, registered, pages, now, dependencies);
  } catch (error) {
    if (error instanceof Conflict) return twoSecrets(call, registered, pages, dependencies);
    throw error;
  }
}

async function rotate(
  call: UserCall,
  registered: RegisteredClient,
  { address, section }: ClientPages,
  now: number,
  dependencies: Dependencies,
): Promise<PageReply> {
  const { random, settings, store } = dependencies;
  const { id, name } = registered.client;
  const secret = newClientSecret(random);
  const overlap = readOverlap(call.form) ?? settings.secretOverlap;
  const endsAt = now + overlap * 1000;
  const kept = { id: newIdentifier("sec", random), digest: digestSecret(secret) };
  await store.rotateSecret(id, kept, now, endsAt, call.session.userId);
  if (overlap === 0) secretsEnded(liveSecrets(registered, now), now, dependencies);
  const oldSecret = overlap === 0 ? ("ended" as const) : endsAt;
  const view = { section, clientName: name, clientId: id, secret, oldSecret, next: address(id) };
  return { page: secretShownPage(pageContext(call.visit, address(id)), view) };
}

/** One of the overlaps on offer, in seconds. */
const readOverlap = (form: Fields): number | undefined =>
  Object.values(OVERLAPS).find((overlap) => `${overlap}` === field(form, "overlap"));

function twoSecrets(call: UserCall, registered: RegisteredClient, pages: ClientPages, dependencies: Dependencies) {
  const form = clientForm(clientView(registered, dependencies.clock()));
  const problems = [{ field: null, problem: "two_secrets" as const }];
  return pages.show(call, registered, { ...form, problems }, 409, dependencies);
}
