import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { ensureDataDirectory, storeFile } from "../data-directory.ts";
import { restoreBackup } from "../stores/sqlite/restore.ts";
import { Conflict } from "../stores/store.ts";
import { plainVerb } from "./verb.ts";

export const restore = plainVerb({
  name: "restore <file>",
  summary: "put a back-up in the store's place; every token issued before is dead then",
  examples: ["restore /backup/countersign-monday.db", "restore /backup/countersign-monday.db --replace"],
  flags: [["--replace", "a store that is there already is set aside, under a name that is printed"]],
  options: z.object({ file: z.string(), replace: z.boolean().default(false) }),
  async run({ configuration: { data }, clock }, options) {
    const target = storeFile(data);
    if (existsSync(target) && !options.replace) {
      throw new Conflict(`There is a store at "${target}" already: stop its server and use --replace to set it aside.`);
    }
    ensureDataDirectory(data);
    const { previous } = await restoreBackup(resolve(options.file), target, { now: clock() });
    return {
      json: { store: target, previous: previous ?? null },
      text: [
        `${target} is restored under a new epoch: clients ask for new tokens, users log in again.`,
        "Secrets, passwords and disabled clients are as they were when the back-up was taken: rotate and disable again what has changed since.",
        ...(previous ? [`What was there before is ${previous}.`] : []),
      ].join("\n"),
    };
  },
});
