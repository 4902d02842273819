import { allowedScopes, shuffled } from "../../arbitraries/scopes.ts";
import { expectEqual } from "../../expect/equal.ts";
import { heldScopes, scopeString } from "../../expect/held-scopes.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    allowedScopes(world.clients.apiKey)
      .chain((scopes) => shuffled([...new Set(["admin", ...scopes])]))
      .map((scopes) => scopes.join(" ")),
  control: (world, scope) => world.mustClientCredentials(world.clients.apiKey, { scope }),
  check: async (world, scope, tokens) => {
    const held = await heldScopes(world, world.clients.apiKey, tokens, scope);
    expectEqual("the scopes held", scopeString(held), scopeString(scope.split(" ")), tokens.answer);
  },
});
