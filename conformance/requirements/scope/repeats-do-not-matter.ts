import * as fc from "fast-check";
import { allowedScopes, shuffled } from "../../arbitraries/scopes.ts";
import { expectSameGrant } from "../../expect/held-scopes.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    allowedScopes(world.clients.apiKey).chain((scopes) =>
      fc
        .array(fc.constantFrom(...scopes), { minLength: 1, maxLength: 6 })
        .chain((again) => shuffled([...scopes, ...again]))
        .map((repeated) => ({ once: scopes.join(" "), repeated: repeated.join(" ") })),
    ),
  control: (world, { once }) => world.mustClientCredentials(world.clients.apiKey, { scope: once }),
  check: async (world, { repeated }, once) => {
    const answer = await world.clientCredentials(world.clients.apiKey, { scope: repeated });
    await expectSameGrant(world, world.clients.apiKey, answer, once);
  },
});
