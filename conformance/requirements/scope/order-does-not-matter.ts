import { allowedScopes, shuffled } from "../../arbitraries/scopes.ts";
import { expectSameGrant } from "../../expect/held-scopes.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) =>
    allowedScopes(world.clients.apiKey, 2).chain((scopes) =>
      shuffled(scopes).map((others) => ({ one: scopes.join(" "), other: others.join(" ") })),
    ),
  control: (world, { one }) => world.mustClientCredentials(world.clients.apiKey, { scope: one }),
  check: async (world, { other }, one) => {
    const answer = await world.clientCredentials(world.clients.apiKey, { scope: other });
    await expectSameGrant(world, world.clients.apiKey, answer, one);
  },
});
