import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({ chain: grantChainPlans(world, { reach: "participant" }), way: authenticatedWays() }),
  control: async (world, { chain, way }) => {
    const { client, newest } = await mustGrowGrant(world, chain);
    await mustRedeem(world, newest, way, { client });
  },
  check: async (world, { chain, way }) => {
    const { client, newest, answers } = await mustGrowGrant(world, chain);
    const last = expectTokens(await redeem(world, newest, way, { client }));
    for (const { participant_id, answer } of [...answers.slice(1), last])
      expectEqual("the participant_id", participant_id, chain.plan.participant, answer);
  },
});
