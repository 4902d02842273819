import { resolve } from "node:path";
import { z } from "zod";
import { storeVerb } from "./verb.ts";

export const backup = storeVerb({
  name: "backup <file>",
  summary: "write a consistent copy of the store, also while it is served",
  examples: ["backup /backup/countersign-monday.db"],
  options: z.object({ file: z.string() }),
  async run({ store }, options) {
    const file = resolve(options.file);
    await store.backup(file);
    return {
      json: { backup: file },
      text: `${file} holds a copy of the store. Put it in place with "countersign restore"; keep the master key elsewhere.`,
    };
  },
});
