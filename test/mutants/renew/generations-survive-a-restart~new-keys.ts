/** Every start makes new keys for refresh tokens, and no older token can be read. */
import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { openStore as real } from "../../../src/stores/open.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/open.ts";

export const openStore: typeof real = async (options) => {
  if (!existsSync(options.file)) return real(options);
  const raw = new Database(options.file);
  const retired = raw.prepare("update keys set state = 'retired' where purpose = 'refresh'").run();
  if (retired.changes > 0) reached();
  raw.close();
  return real(options);
};
