import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectAccessScope } from "../../expect/access-scope.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ plan: chainPlans(world), scope: allowedScope(world.clients.apiKey), way: ways() }),
  control: async (world, { plan, scope, way }) => {
    const { newest } = await mustGrow(world, { ...plan, scope });
    await mustRedeem(world, newest, way, { scope });
  },
  check: async (world, { plan, scope, way }) => {
    const { newest } = await mustGrow(world, { ...plan, scope });
    await expectAccessScope(world, expectTokens(await redeem(world, newest, way)), scope);
  },
});
