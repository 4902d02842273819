import * as fc from "fast-check";
import { allowedScopes, shuffled, unknownScopeValue } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    fc
      .tuple(fc.array(unknownScopeValue(), { minLength: 1, maxLength: 3 }), allowedScopes(world.clients.apiKey))
      .chain(([unknown, known]) =>
        fc.record({
          known: fc.constant(known.join(" ")),
          all: shuffled([...known, ...unknown]),
          alone: fc.constant(unknown),
        }),
      )
      .chain(({ known, all, alone }) =>
        fc.record({ known: fc.constant(known), scope: fc.constantFrom(all.join(" "), alone.join(" ")) }),
      ),
  control: (world, { known }) => world.mustClientCredentials(world.clients.apiKey, { scope: known }),
  check: async (world, { scope }) => {
    const answer = await world.clientCredentials(world.clients.apiKey, { scope });
    expectOAuthError(answer, { status: 400, error: "invalid_scope" });
  },
});
