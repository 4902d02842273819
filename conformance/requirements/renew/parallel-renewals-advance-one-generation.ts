import * as fc from "fast-check";
import { chainPlans, mustGrow, mustRedeem } from "../../arbitraries/chains.ts";
import { anonymously, redemption, ways } from "../../arbitraries/ways.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

/** Renewals of one token at the same time. */
const most = 50;

export default property({
  requests: most / 2 + 8,
  arbitrary: (world) =>
    fc.record({
      plan: chainPlans(world),
      rivals: fc.array(ways(), { minLength: 2, maxLength: most, size: "max" }),
    }),
  control: async (world, { plan, rivals: [way = anonymously] }) => {
    const { newest } = await mustGrow(world, plan);
    await mustRedeem(world, newest, way);
  },
  check: async (world, { plan, rivals }) => {
    const { newest } = await mustGrow(world, plan);
    const answers = await world.race(rivals.map((way) => redemption(world, newest, way)));
    const successors = new Set(answers.map((answer) => expectTokens(answer).refresh_token));
    expectEqual("the number of different successors", successors.size, 1);
    const [successor] = successors;
    expectTokens(await world.renew(successor));
  },
});
