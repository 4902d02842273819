import type { AuditEntry, Store } from "../../stores/store.ts";

/**
 * How those whom audit lines tell of are called: a user of the account by login, a client by name, everything else by its
 * identifier. Another account's users have no name here.
 */
export async function auditNames(
  entries: readonly AuditEntry[],
  accountId: string,
  store: Pick<Store, "findUser" | "findClient">,
): Promise<(id: string) => string> {
  const ids = [...new Set(entries.flatMap(({ actor, subject }) => [actor, subject]))];
  const names = new Map(await Promise.all(ids.map(async (id) => [id, await nameOf(id, accountId, store)] as const)));
  return (id) => names.get(id) ?? id;
}

async function nameOf(id: string, accountId: string, store: Pick<Store, "findUser" | "findClient">) {
  if (id.startsWith("usr_")) {
    const user = await store.findUser(id);
    return user?.accountId === accountId ? user.login : undefined;
  }
  return /^(key|app)_/.test(id) ? (await store.findClient(id))?.client.name : undefined;
}
