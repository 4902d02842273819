import { z } from "zod";
import { requireAccount } from "../existing-account.ts";
import { table } from "../text.ts";
import { storeVerb } from "../verb.ts";

export const affiliateList = storeVerb({
  name: "list",
  summary: "list the affiliate IDs of an account",
  examples: ["affiliate list --account acc_…"],
  flags: [["--account <id>", "account that answers for them"]],
  options: z.object({ account: z.string() }),
  async run({ store }, { account }) {
    await requireAccount(store, account);
    const items = (await store.affiliates(account)).map(({ id, name, disabled }) => ({
      affiliate_id: id,
      name,
      disabled,
    }));
    return {
      json: { items },
      text: table(
        ["AFFILIATE ID", "NAME", "STATE"],
        items.map((item) => [item.affiliate_id, item.name, item.disabled ? "disabled" : "enabled"]),
      ),
    };
  },
});
