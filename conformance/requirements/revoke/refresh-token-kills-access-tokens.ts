import * as fc from "fast-check";
import { expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 20,
  example: "the number of renewals before the revocation, and which generation is revoked, are all there is to choose",
  arbitrary: () => fc.record({ renewals: fc.integer({ min: 0, max: 3 }), auth: fc.constantFrom("basic", "post") }),
  control: async (world, { renewals }) => {
    const tokens = [await world.mustStartFamily(world.clients.apiKey)];
    while (tokens.length <= renewals) tokens.push(await world.mustRenew(tokens.at(-1)?.refresh_token ?? ""));
    for (const { access_token } of tokens) await world.mustIntrospect(world.clients.apiKey, access_token);
    return tokens;
  },
  check: async (world, { auth }, tokens) => {
    await world.mustRevoke(world.clients.apiKey, tokens.at(-1)?.refresh_token ?? "", { auth });
    for (const { access_token } of tokens)
      await world.eventually(async () => expectNotActive(await world.introspect(world.clients.apiKey, access_token)));
  },
});
