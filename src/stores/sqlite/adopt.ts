import { randomBytes } from "node:crypto";
import type Database from "better-sqlite3";
import { Kysely } from "kysely";
import { OPERATOR, writeAudit } from "../audit.ts";
import type { Tables } from "../schema.ts";
import { StoreUnavailable } from "../store.ts";
import { connect } from "./connect.ts";
import { sqliteDialect } from "./dialect.ts";
import { identify, schemaOf } from "./identify.ts";

/** Looks a copy of a back-up through, page by page, gives it an epoch of its own, and clears its mark. */
export async function adopt(copy: string, now: number): Promise<string> {
  const raw = connect(copy, 0);
  try {
    requireSound(raw);
    raw.pragma("journal_mode = DELETE");
    const epoch = randomBytes(16).toString("hex");
    const db = new Kysely<Tables>({ dialect: sqliteDialect(raw) });
    await db.transaction().execute(async (tx) => {
      await tx.updateTable("store").set({ epoch, is_backup: 0 }).execute();
      await writeAudit(tx, { at: now, accountId: null, actor: OPERATOR, event: "store.restored", subject: epoch });
    });
    return epoch;
  } finally {
    raw.close();
  }
}

function requireSound(raw: Database.Database): void {
  if (identify(raw) !== "store") throw new StoreUnavailable("it is no back-up of a store");
  if (raw.pragma("integrity_check(1)", { simple: true }) !== "ok") throw new StoreUnavailable("it is damaged");
  if (schemaOf(raw) === "ahead") throw new StoreUnavailable("a newer version of this program wrote it");
}
