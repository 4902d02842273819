import { z } from "zod";
import { storeVerb } from "../verb.ts";

export const affiliateDisable = storeVerb({
  name: "disable <affiliate_id>",
  summary: "switch an affiliate ID off; it opens nothing from then on",
  examples: ["affiliate disable 7d3f0b52-…"],
  options: z.object({ affiliate_id: z.string().toLowerCase() }),
  async run({ store, clock }, { affiliate_id }) {
    await store.setAffiliateDisabled(affiliate_id, true, clock());
    return { json: { affiliate_id, disabled: true }, text: `Affiliate ID ${affiliate_id} is disabled.` };
  },
});
