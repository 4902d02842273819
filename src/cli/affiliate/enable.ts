import { z } from "zod";
import { storeVerb } from "../verb.ts";

export const affiliateEnable = storeVerb({
  name: "enable <affiliate_id>",
  summary: "switch a disabled affiliate ID on again",
  examples: ["affiliate enable 7d3f0b52-…"],
  options: z.object({ affiliate_id: z.string().toLowerCase() }),
  async run({ store, clock }, { affiliate_id }) {
    await store.setAffiliateDisabled(affiliate_id, false, clock());
    return { json: { affiliate_id, disabled: false }, text: `Affiliate ID ${affiliate_id} is enabled.` };
  },
});
