import { existsSync } from "node:fs";
import type Database from "better-sqlite3";
import { assembleStore } from "./assemble.ts";
import { probe } from "./identity.ts";
import { asUnavailable } from "./sqlite/availability.ts";
import { connect, inspect, makeDurable } from "./sqlite/connect.ts";
import { sqliteEngine } from "./sqlite/engine.ts";
import { schemaOf } from "./sqlite/identify.ts";
import { migrateStore } from "./sqlite/migrate.ts";
import { requireKnownStore } from "./sqlite/require-known-store.ts";
import { type Store, StoreUnavailable } from "./store.ts";

export interface OpenOptions {
  /** The store's file. */
  file: string;
  /** Whether a missing file is an error (so by default), or is made and migrated. */
  mustExist?: boolean;
  /** A server opens it: refuses a back-up that was not restored, and a store that cannot be written. */
  forServing?: boolean;
  /** Milliseconds to wait for a lock of another process. */
  patience?: number;
  /** Told the SQL of every statement that runs. */
  onStatement?: (sql: string) => void;
}

/**
 * Opens a store in a SQLite file. Whatever stands in the way (missing, locked, damaged, foreign, not migrated, from a newer
 * program) is a `StoreUnavailable` in one sentence, and leaves the file as it was.
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { file, mustExist = true, forServing = false, patience = 1000, onStatement } = options;
  if (!mustExist && !existsSync(file)) await migrateStore(file);
  inspectStore({ file, forServing, patience });
  const raw = connect(file, patience);
  try {
    makeDurable(raw);
    const engine = sqliteEngine(raw, patience, onStatement);
    if (forServing) await engine.write(probe);
    return assembleStore(engine);
  } catch (error) {
    raw.close();
    throw asUnavailable(error, file) ?? error;
  }
}

/** Looks whether a store could be opened, and changes nothing. Throws `StoreUnavailable` as {@link openStore} does. */
export function inspectStore({ file, forServing = false, patience = 1000 }: OpenOptions): void {
  if (!existsSync(file))
    throw new StoreUnavailable(`There is no store at "${file}"; make one with "countersign migrate".`);
  inspect(file, patience, (raw) => {
    requireCurrentStore(raw);
    if (forServing) requireServable(raw);
  });
}

function requireCurrentStore(raw: Database.Database): void {
  requireKnownStore(raw);
  if (schemaOf(raw) === "behind") {
    throw new StoreUnavailable(`The store "${raw.name}" is not up to date; run "countersign migrate".`);
  }
}

function requireServable(raw: Database.Database): void {
  if (raw.prepare("select 1 from store where is_backup = 1").get() === undefined) return;
  throw new StoreUnavailable(
    `"${raw.name}" is a back-up, in which spent tokens would be good again; put it in place with "countersign restore".`,
  );
}
