import { z } from "zod";
import { storeVerb } from "../verb.ts";

export const clientEndOverlap = storeVerb({
  name: "end-overlap <client_id>",
  summary: "end the old secret of a client now",
  examples: ["client end-overlap key_…"],
  options: z.object({ client_id: z.string() }),
  async run({ store, clock }, { client_id }) {
    await store.endOverlap(client_id, clock());
    return { json: { client_id }, text: `Only the newest secret of ${client_id} is live now.` };
  },
});
