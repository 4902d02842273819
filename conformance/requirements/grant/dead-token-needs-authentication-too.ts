import * as fc from "fast-check";
import { doesNotRotate } from "../../arbitraries/chains.ts";
import { type GrantChain, grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { authenticatedWays, redeem } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

type Death = "reused" | "revoked";

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({
      chain: grantChainPlans(world, { min: 2, max: 3 }),
      death: fc.constantFrom<Death>("reused", ...(world.has("revocation") ? (["revoked"] as const) : [])),
      /** Which of its tokens is presented, oldest first. */
      generation: fc.nat({ max: 2 }),
      way: authenticatedWays(),
      named: fc.boolean(),
    }),
  control: async (world, { chain, death, generation, way }) => {
    const grown = await mustGrowGrant(world, chain);
    await kill(world, grown, death);
    const token = grown.generations[generation] ?? grown.newest;
    expectInvalidGrant(await redeem(world, token, way, { client: grown.client }));
    return { token, client: grown.client };
  },
  check: async (world, { named }, { token, client }) => {
    const answer = await world.renew(token, named ? { members: { client_id: client.client_id } } : {});
    expectOAuthError(answer, { status: 401, error: "invalid_client" });
  },
});

/** Without rotation nothing is ever reused, so that a grant dies by revocation or not at all. */
async function kill(world: World, { client, generations: [first = "", ...more], newest }: GrantChain, death: Death) {
  const isRotated = more.length >= 2;
  if (!isRotated && !world.has("revocation")) throw new Inapplicable(doesNotRotate);
  if (isRotated && death === "reused") expectInvalidGrant(await world.refreshGrant(client, first));
  else await world.mustRevoke(client, newest);
}
