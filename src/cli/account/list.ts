import { z } from "zod";
import { isoTime, table } from "../text.ts";
import { storeVerb } from "../verb.ts";

export const accountList = storeVerb({
  name: "list",
  summary: "list accounts",
  examples: ["account list --json"],
  options: z.object({}),
  async run({ store }) {
    const items = (await store.accounts()).map(({ id, name, disabled, createdAt }) => ({
      id,
      name,
      disabled,
      created_at: isoTime(createdAt),
    }));
    return {
      json: { items },
      text: table(
        ["ACCOUNT", "NAME", "STATE"],
        items.map(({ id, name, disabled }) => [id, name, disabled ? "disabled" : "enabled"]),
      ),
    };
  },
});
