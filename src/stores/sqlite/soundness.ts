import Database from "better-sqlite3";
import { isBroken } from "./broken.ts";
import { identify, schemaOf } from "./identify.ts";

/** Looks a copy of a back-up through, page by page; why it cannot become the store, or undefined when it can. */
export function whyUnsound(copy: string): string | undefined {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(copy, { fileMustExist: true });
    if (identify(raw) !== "store") return "it is no back-up of a store";
    if (raw.pragma("integrity_check(1)", { simple: true }) !== "ok") return "it is damaged";
    if (schemaOf(raw) === "ahead") return "a newer version of this program wrote it";
    return undefined;
  } catch (error) {
    if (isBroken(error)) return "it is damaged, or no back-up of a store";
    throw error;
  } finally {
    raw?.close();
  }
}
