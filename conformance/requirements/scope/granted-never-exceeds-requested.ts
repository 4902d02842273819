import { allowedScopes } from "../../arbitraries/scopes.ts";
import { expectNoOtherScope, heldScopes } from "../../expect/held-scopes.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => allowedScopes(world.clients.apiKey),
  control: (world, scopes) => world.mustClientCredentials(world.clients.apiKey, { scope: scopes.join(" ") }),
  check: async (world, scopes, tokens) => {
    const held = await heldScopes(world, world.clients.apiKey, tokens, scopes.join(" "));
    expectNoOtherScope(held, scopes, tokens.answer);
  },
});
