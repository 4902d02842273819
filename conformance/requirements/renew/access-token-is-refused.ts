import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectInvalidGrant } from "../../expect/invalid-grant.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), way: ways() }),
  control: async (world, { scope, way }) => {
    const { access_token, refresh_token } = await world.mustClientCredentials(world.clients.apiKey, { scope });
    if (refresh_token !== undefined) await mustRedeem(world, refresh_token, way);
    return access_token;
  },
  check: async (world, { way }, access_token) => expectInvalidGrant(await redeem(world, access_token, way)),
});
