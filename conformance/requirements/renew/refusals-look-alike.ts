import * as fc from "fast-check";
import { mustSpend, spentPlans } from "../../arbitraries/chains.ts";
import { tampered, tamperings } from "../../arbitraries/tamperings.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectAlike } from "../../expect/alike.ts";
import { property } from "../../property.ts";

export default property({
  requests: 20,
  arbitrary: (world) =>
    fc.record({
      plan: spentPlans(world),
      unknown: fc.stringMatching(/^[A-Za-z0-9._~-]{1,80}$/),
      tampering: tamperings(),
      way: ways(),
    }),
  control: async (world, { plan }) => {
    const chain = await mustSpend(world, plan);
    await world.mustRenew(chain.newest);
    return chain;
  },
  check: async (world, { plan, unknown, tampering, way }, { newest }) => {
    const refusal = (token: string) => () => redeem(world, token, way);
    // A chain of its own each time: a second replay would be of a chain that is dead already.
    const replay = async () => redeem(world, (await mustSpend(world, plan)).spent, way);
    await expectAlike(refusal(unknown), [refusal(tampered(newest, tampering)), replay]);
  },
});
