import { randomUUID } from "node:crypto";
import { z } from "zod";
import { displayName } from "../display-name.ts";
import { storeVerb } from "../verb.ts";

export const affiliateCreate = storeVerb({
  name: "create [name]",
  summary: "create an affiliate ID, which opens the public lookup and nothing else",
  examples: ['affiliate create --account acc_… --name "Price comparison"'],
  flags: [
    ["--account <id>", "account that answers for it"],
    ["--name <name>", "what it is for"],
  ],
  options: z.object({ account: z.string(), name: displayName() }),
  async run({ store, clock }, { account, name }) {
    const id = randomUUID();
    await store.createAffiliate({ id, accountId: account, name, disabled: false, createdAt: clock() });
    return { json: { affiliate_id: id, account, name }, text: `Affiliate ID ${id} is created.` };
  },
});
