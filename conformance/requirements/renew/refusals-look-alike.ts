import * as fc from "fast-check";
import { mustSpend, spentPlans } from "../../arbitraries/chains.ts";
import { tampered, tamperings } from "../../arbitraries/tamperings.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectAlike } from "../../expect/alike.ts";
import { property } from "../../property.ts";

export default property({
  requests: 16,
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
  check: async (world, { unknown, tampering, way }, { newest, spent }) => {
    const refusal = (token: string) => () => redeem(world, token, way);
    await expectAlike(refusal(unknown), [tampered(newest, tampering), spent].map(refusal));
  },
});
