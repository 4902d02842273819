import { z } from "zod";
import { isoTime, table } from "../text.ts";
import { storeVerb } from "../verb.ts";

export const keysList = storeVerb({
  name: "list",
  summary: "list signing and protection keys and what they do now",
  examples: ["keys list", "keys list --json"],
  options: z.object({}),
  async run({ store }) {
    const items = (await store.keys()).map(({ id, purpose, state, createdAt, since }) => ({
      id,
      purpose,
      state,
      created_at: isoTime(createdAt),
      since: isoTime(since),
    }));
    return {
      json: { items },
      text: table(
        ["KEY", "PURPOSE", "STATE", "SINCE"],
        items.map(({ id, purpose, state, since }) => [id, purpose, state, since ?? ""]),
      ),
    };
  },
});
