import { identifierOf } from "../../arbitraries/lookups.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { lookUpBeyondQuota, quotaOf } from "../../factories/beyond-quota.ts";
import { example } from "../../property.ts";

export default example("an affiliate and its quota", {
  requests: 15,
  control: async (world) => {
    await world.mustLookup({ participantId: identifierOf(world, "registered") });
    return quotaOf(world);
  },
  check: async (world, { limit, window }) => {
    const refused = await lookUpBeyondQuota(world);
    expectThat(refused !== undefined, () => ({
      expected: `429 within two quotas of ${limit} look-ups in ${window} s`,
      actual: "none",
    }));
    expectStatus(refused, 429, "beyond the quota");
  },
});
