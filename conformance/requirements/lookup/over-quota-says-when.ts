import { expectHeader } from "../../expect/header.ts";
import { lookUpBeyondQuota } from "../../factories/beyond-quota.ts";
import { example } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";

/** Seconds, or a date as HTTP writes it (RFC 9110 §10.2.3). */
const when = /^(?:\d+|[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT)$/;

export default example("an affiliate and its quota", {
  requests: 15,
  control: async (world) => {
    const refused = await lookUpBeyondQuota(world);
    if (refused === undefined) throw new Inapplicable("no look-up is refused for its quota");
    return refused;
  },
  check: async (_world, refused) => expectHeader(refused, "Retry-After", when),
});
