import { z } from "zod";
import { storeVerb } from "../verb.ts";

export const clientDisable = storeVerb({
  name: "disable <client_id>",
  summary: "switch a client off; its tokens die at once",
  examples: ["client disable key_…"],
  options: z.object({ client_id: z.string() }),
  async run({ store, clock }, { client_id }) {
    await store.setClientDisabled(client_id, true, clock());
    return { json: { client_id, disabled: true }, text: `${client_id} is disabled; its tokens are dead.` };
  },
});
