import { randomUUID } from "node:crypto";
import { z } from "zod";
import { displayName } from "../display-name.ts";
import { limit } from "../limit.ts";
import { storeVerb } from "../verb.ts";

export const affiliateCreate = storeVerb({
  name: "create [name]",
  summary: "create an affiliate ID, which opens the public lookup and nothing else",
  examples: ['affiliate create --account acc_… --name "Price comparison"'],
  flags: [
    ["--account <id>", "account that answers for it"],
    ["--name <name>", "what it is for"],
    ["--limit <number/seconds>", "look-ups within so many seconds (COUNTERSIGN_LOOKUPS_PER_AFFILIATE)"],
  ],
  options: z.object({ account: z.string(), name: displayName(), limit: limit.optional() }),
  async run({ store, clock }, { account, name, limit: quota }) {
    const id = randomUUID();
    await store.createAffiliate({
      id,
      accountId: account,
      name,
      disabled: false,
      createdAt: clock(),
      ...(quota && { quota }),
    });
    return { json: { affiliate_id: id, account, name }, text: `Affiliate ID ${id} is created.` };
  },
});
