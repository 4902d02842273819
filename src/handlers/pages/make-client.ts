import { newIdentifier } from "../../domain/identifier.ts";
import { secretShownPage } from "../../pages/secret-shown.ts";
import type { ClientChange } from "../../stores/store.ts";
import { Conflict } from "../../stores/store.ts";
import { digestSecret } from "../../tokens/client-secret.ts";
import { newClientSecret } from "../../tokens/new-client-secret.ts";
import type { Dependencies } from "../dependencies.ts";
import type { ClientPages } from "./client-pages.ts";
import { pageContext } from "./context.ts";
import { identifierFor } from "./form-once.ts";
import { field, type PageReply, type UserCall } from "./page.ts";

/** Seconds for which a retry of a spent refresh token is answered, until an operator sets it otherwise. */
const RENEW_GRACE = 60;

/** Makes a client and shows its secret, once: the same form again leads to the client that it made. */
export async function makeClient(
  call: UserCall,
  { name, ...change }: ClientChange,
  { address, kind, prefix, section }: Pick<ClientPages, "address" | "kind" | "prefix" | "section">,
  { clock, random, store }: Dependencies,
): Promise<PageReply> {
  const { accountId, userId } = call.session;
  const id = identifierFor(field(call.form, "form"), prefix, accountId, random);
  const next = address(id);
  const secret = newClientSecret(random);
  const fixed = { kind, accountId, renewGrace: RENEW_GRACE, renewWithoutAuthentication: false };
  const kept = { id: newIdentifier("sec", random), digest: digestSecret(secret) };
  try {
    await store.createClient({ id, name, ...change, ...fixed, secret: kept }, clock(), userId);
  } catch (error) {
    if (error instanceof Conflict) return { seeOther: next };
    throw error;
  }
  const view = { section, clientName: name, clientId: id, secret, oldSecret: null, next };
  return { page: secretShownPage(pageContext(call.visit, next), view) };
}
