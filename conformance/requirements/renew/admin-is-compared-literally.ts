import * as fc from "fast-check";
import { mustRedeem } from "../../arbitraries/chains.ts";
import { knownScopes, scopesAllowed, shuffled } from "../../arbitraries/scopes.ts";
import { redeem, ways } from "../../arbitraries/ways.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

const others = knownScopes.filter((scope) => scope !== "admin");

export default property({
  arbitrary: (world) => {
    if (!scopesAllowed(world.clients.apiKey).includes("admin"))
      throw new Unavailable("the target does not allow clients.apiKey the scope admin");
    const asked = fc
      .tuple(fc.shuffledSubarray(others, { minLength: 1 }), fc.constantFrom([], ["admin"]))
      .chain((parts) => shuffled(parts.flat()));
    return fc.record({ scope: asked.map((scopes) => scopes.join(" ")), way: ways() });
  },
  control: async (world, { way }) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey, { scope: "admin" });
    await mustRedeem(world, refresh_token, way, { scope: "admin" });
  },
  check: async (world, { scope, way }) => {
    const { refresh_token } = await world.mustStartFamily(world.clients.apiKey, { scope: "admin" });
    expectOAuthError(await redeem(world, refresh_token, way, { scope }), { status: 400, error: "invalid_scope" });
  },
});
