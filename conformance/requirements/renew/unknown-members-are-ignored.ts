import * as fc from "fast-check";
import { chainPlans, mustGrow } from "../../arbitraries/chains.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

const strange = fc.dictionary(
  fc.oneof(
    fc.stringMatching(/^x_[a-z_]{1,20}$/),
    fc.constantFrom("Scope", "REFRESH_TOKEN", "refreshToken", "nonce", ""),
  ),
  fc.jsonValue({ maxDepth: 2 }),
  { minKeys: 1, maxKeys: 4 },
);

export default property({
  arbitrary: (world) => fc.record({ plan: chainPlans(world), members: strange }),
  control: async (world, { plan }) => {
    const { newest } = await mustGrow(world, plan);
    await world.mustRenew(newest);
  },
  check: async (world, { plan, members }) => {
    const { newest } = await mustGrow(world, plan);
    expectTokens(await world.renew(newest, { members }));
  },
});
