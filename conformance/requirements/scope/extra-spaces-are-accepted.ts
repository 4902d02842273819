import * as fc from "fast-check";
import { allowedScopes } from "../../arbitraries/scopes.ts";
import { expectSameGrant } from "../../expect/held-scopes.ts";
import { property } from "../../property.ts";

const spaces = (minLength: number) => fc.string({ unit: fc.constant(" "), minLength, maxLength: 4 });

export default property({
  arbitrary: (world) =>
    fc
      .record({ scopes: allowedScopes(world.clients.apiKey), first: spaces(1), between: spaces(1), last: spaces(0) })
      .map(({ scopes, first, between, last }) => ({
        plain: scopes.join(" "),
        spaced: first + scopes.join(between) + last,
      })),
  control: (world, { plain }) => world.mustClientCredentials(world.clients.apiKey, { scope: plain }),
  check: async (world, { spaced }, plainly) => {
    const answer = await world.clientCredentials(world.clients.apiKey, { scope: spaced });
    await expectSameGrant(world, world.clients.apiKey, answer, plainly);
  },
});
