import * as fc from "fast-check";
import { expectEqual } from "../../expect/equal.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

const most = 50;

export default property({
  requests: most + 4,
  example: `the number of parallel renewals is all there is to choose, from 2 to ${most}`,
  arbitrary: () => fc.integer({ min: 2, max: most }),
  control: async (world) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    return world.mustRenew(refresh_token);
  },
  check: async (world, parallel) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    const answers = await world.race(Array.from({ length: parallel }, () => world.request.renew(refresh_token)));
    const successors = new Set(answers.map((answer) => expectTokens(answer).refresh_token));
    expectEqual("the number of different successors", successors.size, 1);
    const [successor] = successors;
    expectTokens(await world.renew(successor));
  },
});
