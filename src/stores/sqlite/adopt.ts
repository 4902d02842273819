import { randomBytes } from "node:crypto";
import Database from "better-sqlite3";
import { Kysely } from "kysely";
import { OPERATOR, writeAudit } from "../audit.ts";
import type { Tables } from "../schema.ts";
import { sqliteDialect } from "./dialect.ts";

/** Gives a copy of a back-up an epoch of its own, clears its mark, and leaves all of it in one file. */
export async function adopt(copy: string, now: number): Promise<string> {
  const raw = new Database(copy, { fileMustExist: true });
  try {
    raw.pragma("journal_mode = DELETE");
    const epoch = randomBytes(16).toString("hex");
    const db = new Kysely<Tables>({ dialect: sqliteDialect(raw, 0) });
    await db.transaction().execute(async (tx) => {
      await tx.updateTable("store").set({ epoch, is_backup: 0 }).execute();
      await writeAudit(tx, { at: now, accountId: null, actor: OPERATOR, event: "store.restored", subject: epoch });
    });
    return epoch;
  } finally {
    raw.close();
  }
}
