import { z } from "zod";
import { storeVerb } from "../verb.ts";

export const clientEnable = storeVerb({
  name: "enable <client_id>",
  summary: "switch a disabled client on again",
  examples: ["client enable key_…"],
  options: z.object({ client_id: z.string() }),
  async run({ store, clock }, { client_id }) {
    await store.setClientDisabled(client_id, false, clock());
    return { json: { client_id, disabled: false }, text: `${client_id} is enabled.` };
  },
});
