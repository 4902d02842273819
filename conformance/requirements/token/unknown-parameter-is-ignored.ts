import * as fc from "fast-check";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectSameGrant } from "../../expect/held-scopes.ts";
import { property } from "../../property.ts";
import { pairsOf } from "../../target/exchange.ts";

const name = fc.stringMatching(/^x[a-z_]{9,20}$/);

export default property({
  arbitrary: (world) =>
    fc.record({
      scope: allowedScope(world.clients.apiKey),
      unknown: fc.array(fc.tuple(name, fc.string({ maxLength: 20 }), fc.integer({ min: 1, max: 3 })), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  control: (world, { scope }) => world.mustClientCredentials(world.clients.apiKey, { scope }),
  check: async (world, { scope, unknown }, without) => {
    const request = world.request.clientCredentials(world.clients.apiKey, { scope });
    const more = unknown.flatMap(([name, value, times]) => Array.from({ length: times }, () => [name, value] as const));
    const answer = await world.send({ ...request, form: [...more, ...pairsOf(request.form)] });
    await expectSameGrant(world, world.clients.apiKey, answer, without);
  },
});
