import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { scopesAllowed } from "../../arbitraries/scopes.ts";
import { expectEqual } from "../../expect/equal.ts";
import { heldScopes, scopeString } from "../../expect/held-scopes.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  example: "a request without scope leaves only the key and its way to authenticate to choose",
  arbitrary: () =>
    fc.record(
      { name: fc.constantFrom("apiKey", "otherApiKey", "limitedKey"), auth: clientAuth },
      { noNullPrototype: true },
    ),
  control: (world, { name, auth }) => {
    const client = world.clients[name];
    return world.mustClientCredentials(client, { auth, scope: scopesAllowed(client).join(" ") });
  },
  check: async (world, { name, auth }) => {
    const client = world.clients[name];
    const tokens = expectTokens(await world.clientCredentials(client, { auth }));
    const held = await heldScopes(world, client, tokens, client.scope);
    expectEqual("the scopes held", scopeString(held), scopeString(scopesAllowed(client)), tokens.answer);
  },
});
