import * as fc from "fast-check";
import { wrongClient } from "../../arbitraries/credentials.ts";
import { expectActive } from "../../expect/introspection.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 7,
  arbitrary: (world) =>
    fc.record({
      client: wrongClient(world.clients.apiKey),
      auth: fc.constantFrom("basic" as const, "post" as const, "none" as const),
      kind: fc.constantFrom("access_token" as const, "refresh_token" as const),
    }),
  control: async (world, { kind }) => {
    const revoked = await world.mustStartFamily(world.clients.apiKey);
    await world.mustRevoke(world.clients.apiKey, revoked[kind]);
    return world.mustStartFamily(world.clients.apiKey);
  },
  check: async (world, { client, auth, kind }, tokens) => {
    await world.revoke(client, tokens[kind], { auth });
    if (world.has("introspection")) expectActive(await world.introspect(world.clients.apiKey, tokens.access_token));
    expectTokens(await world.renew(tokens.refresh_token));
  },
});
