import { unallowedScope } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => unallowedScope(world.clients.limitedKey),
  control: (world) => world.mustClientCredentials(world.clients.limitedKey, { scope: world.clients.limitedKey.scope }),
  check: async (world, scope) => {
    const answer = await world.clientCredentials(world.clients.limitedKey, { scope });
    expectOAuthError(answer, { status: 400, error: "invalid_scope" });
  },
});
