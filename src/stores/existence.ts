import type { Queries } from "./engine.ts";
import { Conflict, NotFound } from "./store.ts";

const NOUN = {
  accounts: "account",
  users: "user",
  clients: "client",
  participants: "participant",
  affiliates: "affiliate ID",
  grants: "grant",
} as const;

type Named = keyof typeof NOUN;

const exists = async (db: Queries, table: Named, id: string): Promise<boolean> =>
  (await db.selectFrom(table).select("id").where("id", "=", id).executeTakeFirst()) !== undefined;

/** Throws `NotFound` unless the row is there. */
export async function requireExisting(db: Queries, table: Named, id: string): Promise<void> {
  if (!(await exists(db, table, id))) throw notFound(table, id);
}

/** Throws `Conflict` when the identifier is taken. */
export async function requireNew(db: Queries, table: Named, id: string): Promise<void> {
  if (await exists(db, table, id)) throw new Conflict(`The ${NOUN[table]} "${id}" exists already; choose another id.`);
}

export const notFound = (table: Named, id: string): NotFound => new NotFound(`There is no ${NOUN[table]} "${id}".`);
