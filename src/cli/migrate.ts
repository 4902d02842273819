import { z } from "zod";
import { ensureDataDirectory, storeFile } from "../data-directory.ts";
import { migrateStore } from "../stores/sqlite/migrate.ts";
import { plainVerb } from "./verb.ts";

export const migrate = plainVerb({
  name: "migrate",
  summary: "make the store, or bring it up to date",
  examples: ["migrate --data /var/lib/countersign"],
  options: z.object({}),
  async run({ configuration: { data } }) {
    ensureDataDirectory(data);
    const file = storeFile(data);
    const applied = await migrateStore(file);
    return {
      json: { store: file, applied },
      text: applied.length === 0 ? `${file} is up to date.` : `${file} is up to date now: ${applied.join(", ")}.`,
    };
  },
});
