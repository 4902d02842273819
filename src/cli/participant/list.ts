import { z } from "zod";
import { requireAccount } from "../existing-account.ts";
import { table } from "../text.ts";
import { storeVerb } from "../verb.ts";

export const participantList = storeVerb({
  name: "list",
  summary: "list the participants of an account",
  examples: ["participant list --account acc_…"],
  flags: [["--account <id>", "account that manages them"]],
  options: z.object({ account: z.string() }),
  async run({ store }, { account }) {
    await requireAccount(store, account);
    const items = (await store.participants(account)).map(({ accountId, createdAt, ...shown }) => shown);
    return {
      json: { items },
      text: table(
        ["PARTICIPANT", "NAME", "COUNTRY", "VAT ID", "REGISTRATION", "PEPPOL"],
        items.map((item) => [
          item.id,
          item.name,
          item.countryCode,
          item.euVatId ?? "-",
          item.rn ?? "-",
          item.participantId ?? "-",
        ]),
      ),
    };
  },
});
