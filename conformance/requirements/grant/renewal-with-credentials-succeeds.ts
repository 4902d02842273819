import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { grantChainPlans, mustGrowGrant } from "../../arbitraries/grant-chains.ts";
import { standardWays } from "../../arbitraries/ways.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 12,
  arbitrary: (world) => fc.record({ chain: grantChainPlans(world, { by: standardWays() }), auth: clientAuth }),
  control: (world, { chain }) => mustGrowGrant(world, chain),
  check: async (world, { auth }, { client, newest }) => {
    expectTokens(await world.renew(newest, { client, auth }));
  },
});
