import type Database from "better-sqlite3";
import { StoreUnavailable } from "../store.ts";
import { identify, schemaOf } from "./identify.ts";

/** Refuses a database that is not ours, or that a newer program wrote, before anything in it is touched. */
export function requireKnownStore(raw: Database.Database): void {
  if (identify(raw) === "foreign") {
    throw new StoreUnavailable(`"${raw.name}" is a SQLite database, but not a store of this program.`);
  }
  if (schemaOf(raw) === "ahead") {
    throw new StoreUnavailable(`The store "${raw.name}" was written by a newer version of this program; update it.`);
  }
}
