import { formatScope } from "../domain/scope.ts";
import { writeAudit } from "./audit.ts";
import type { Queries } from "./engine.ts";
import { notFound } from "./existence.ts";
import { liveGrantsOf, revokeGrant } from "./grants.ts";
import { revokeSwitchedOff } from "./revocations.ts";
import type { ClientChange } from "./store.ts";

/** Changes what a client is and may ask for. Grants keep their scope; what the client lost falls away at each renewal. */
export async function updateClient(
  db: Queries,
  clientId: string,
  { name, redirectUris, scopes, requirePkce }: ClientChange,
  now: number,
  actor: string,
): Promise<void> {
  const client = await db
    .updateTable("clients")
    .set({
      name,
      redirect_uris: JSON.stringify(redirectUris),
      scopes: formatScope(scopes),
      require_pkce: requirePkce ? 1 : 0,
    })
    .where("id", "=", clientId)
    .where("deleted_at", "is", null)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!client) throw notFound("clients", clientId);
  const detail = { scope: formatScope(scopes), requirePkce, redirectUris: redirectUris.join(" ") };
  await writeAudit(db, { at: now, ...client, actor, event: "client.updated", subject: clientId, detail });
}

/** Takes a client away for good, with every grant it holds; the grants that ended. */
export async function deleteClient(
  db: Queries,
  clientId: string,
  now: number,
  actor: string,
): Promise<readonly string[]> {
  const client = await db
    .updateTable("clients")
    .set({ deleted_at: now, disabled: 1 })
    .where("id", "=", clientId)
    .where("deleted_at", "is", null)
    .returning("account_id as accountId")
    .executeTakeFirst();
  if (!client) throw notFound("clients", clientId);
  await revokeSwitchedOff(db, "client", clientId, now);
  const grants = await liveGrantsOf(db, "client_id", clientId);
  for (const grantId of grants) await revokeGrant(db, grantId, "application_deleted", now, actor);
  const detail = { grants: grants.length };
  await writeAudit(db, { at: now, ...client, actor, event: "client.deleted", subject: clientId, detail });
  return grants;
}
