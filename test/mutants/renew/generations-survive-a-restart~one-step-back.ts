/** The last generation of each family is lost whenever the store is opened. */
import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { openStore as real } from "../../../src/stores/open.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/open.ts";

export const openStore: typeof real = async (options) => {
  if (!existsSync(options.file)) return real(options);
  const raw = new Database(options.file);
  const lost = raw.prepare("update families set generation = generation - 1 where generation > 0").run();
  if (lost.changes > 0) reached();
  raw.close();
  return real(options);
};
