import * as fc from "fast-check";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** The newest refresh token of a family that was renewed so often. */
async function renewedFamily(world: World, renewals: number): Promise<string> {
  let { refresh_token } = await world.mustStartFamily(world.clients.apiKey);
  for (let each = 0; each < renewals; each += 1) ({ refresh_token } = await world.mustRenew(refresh_token));
  return refresh_token;
}

export default property({
  arbitrary: (world) =>
    fc.record({
      renewals: fc.nat({ max: 2 }),
      later: fc.array(allowedScope(world.clients.apiKey), { minLength: 1, maxLength: 4 }),
    }),
  control: async (world, { renewals }) => world.mustRenew(await renewedFamily(world, renewals)),
  check: async (world, { renewals, later }) => {
    const older = await renewedFamily(world, renewals);
    for (const scope of later) await world.mustClientCredentials(world.clients.apiKey, { scope });
    expectTokens(await world.renew(older));
  },
});
