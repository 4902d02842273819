import * as fc from "fast-check";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  runs: 6,
  requests: 8,
  example: "only the numbers of renewals and of rotations vary",
  arbitrary: () => fc.record({ renewals: fc.integer({ min: 0, max: 2 }), rotations: fc.integer({ min: 1, max: 3 }) }),
  control: async (world, { renewals }) => {
    let { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
    for (let renewal = 0; renewal < renewals; renewal += 1) ({ refresh_token } = await world.mustRenew(refresh_token));
    return refresh_token;
  },
  check: async (world, { rotations }, refreshToken) => {
    for (let rotation = 0; rotation < rotations; rotation += 1) await world.control.rotateKeys();
    const { refresh_token } = expectTokens(await world.renew(refreshToken));
    expectTokens(await world.renew(refresh_token));
  },
});
