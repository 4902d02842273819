import { scopesAllowed, unallowedScope } from "../../arbitraries/scopes.ts";
import { expectNoOtherScope, heldScopes } from "../../expect/held-scopes.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => unallowedScope(world.clients.limitedKey),
  control: (world) => world.mustClientCredentials(world.clients.limitedKey, { scope: world.clients.limitedKey.scope }),
  check: async (world, scope) => {
    const { limitedKey } = world.clients;
    const answer = await world.clientCredentials(limitedKey, { scope });
    if (answer.status !== 200) return;
    const held = await heldScopes(world, limitedKey, expectTokens(answer), scope);
    expectNoOtherScope(held, scopesAllowed(limitedKey), answer);
  },
});
