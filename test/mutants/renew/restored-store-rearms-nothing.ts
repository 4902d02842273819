/** A restored back-up keeps the epoch it was made in. */
import Database from "better-sqlite3";
import { adopt as real } from "../../../src/stores/sqlite/adopt.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/sqlite/adopt.ts";

export const adopt: typeof real = async (copy, now) => {
  const raw = new Database(copy, { fileMustExist: true });
  const epoch = raw.prepare<[], string>("select epoch from store").pluck().get() ?? "";
  const fresh = await real(copy, now);
  reached();
  raw.prepare("update store set epoch = ?").run(epoch);
  raw.close();
  return fresh;
};
