import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { tampered, tamperings } from "../../arbitraries/tamperings.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ plan: chainPlans(world), tampering: tamperings(), way: ways() }),
  control: async (world, { plan, way }) => {
    const { newest } = await mustGrow(world, plan);
    await mustRedeem(world, newest, way);
  },
  check: async (world, { plan, tampering, way }) => {
    const { newest } = await mustGrow(world, plan);
    expectInvalidGrant(await redeem(world, tampered(newest, tampering), way));
  },
});
