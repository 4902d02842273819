import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { newParticipants } from "../../arbitraries/participants.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { ownGrants, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 26,
  arbitrary: (world) =>
    fc.record({
      grant: ownGrants(world, []),
      participant: newParticipants(world),
      redeemed: fc.array(authenticatedWays(), { maxLength: 2 }),
      way: authenticatedWays(),
    }),
  control: (world, { grant: { key, plan }, participant, redeemed, way }) =>
    withOwnParticipants(world, key, async ({ mustMake }) => {
      const { id } = await mustMake(participant);
      const { client, newest } = await mustGrowGrant(world, { plan: { ...plan, participant: id }, redeemed });
      await mustRedeem(world, newest, way, { client });
    }),
  check: (world, { grant: { key, plan }, participant, redeemed, way }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { id } = await mustMake(participant);
      const { client, newest } = await mustGrowGrant(world, { plan: { ...plan, participant: id }, redeemed });
      await world.mustDeleteParticipant(token, id);
      expectInvalidGrant(await redeem(world, newest, way, { client }));
    }),
});
