import * as fc from "fast-check";
import { grantPlans } from "../../arbitraries/grant-plans.ts";
import { authenticatedWays, type Way } from "../../arbitraries/ways.ts";
import {
  grantLives,
  mustBeginGrant,
  presentGeneration,
  type RealGrant,
  redeemCode,
} from "../../model/grant-commands.ts";
import type { GrantLife } from "../../model/grant-life.ts";
import { property } from "../../property.ts";

export default property({
  requests: 26,
  arbitrary: (world) =>
    grantPlans(world).chain((plan) =>
      fc.record({ plan: fc.constant(plan), commands: grantLives(world, plan), way: authenticatedWays() }),
    ),
  control: async (world, { plan, way }) => {
    const { model, real } = await mustBeginGrant(world, plan, "reuse");
    await renewTo(3, model, real, way);
  },
  check: async (world, { plan, commands, way }) => {
    const { model, real } = await mustBeginGrant(world, plan, "reuse");
    await fc.asyncModelRun(() => ({ model, real }), commands);
    if (!model.end) await renewTo(3, model, real, way);
    const { length } = model.tokens;
    for (const generation of length === 0 ? [] : [0, length - 1]) await presentGeneration(model, real, generation, way);
  },
});

/** So many generations, so that the first is spent beyond any grace. */
async function renewTo(generations: number, model: GrantLife, real: RealGrant, way: Way): Promise<void> {
  if (model.code === "fresh") await redeemCode(model, real);
  while (model.tokens.length < generations) await presentGeneration(model, real, model.tokens.length - 1, way);
}
