import * as fc from "fast-check";
import { tokenKinds, tokenOf, wrongHints } from "../../arbitraries/tokens.ts";
import { expectActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 4,
  arbitrary: (world) =>
    tokenKinds(world).chain((kind) => fc.record({ kind: fc.constant(kind), hint: wrongHints(kind) })),
  control: async (world, { kind }) => {
    const tokens = await world.mustClientCredentials(world.clients.apiKey);
    await world.mustIntrospect(world.clients.apiKey, tokens.access_token, { hint: "access_token" });
    if (kind === "access_token") return tokens.access_token;
    const token = tokenOf(tokens, kind);
    const { members } = await world.introspect(world.clients.apiKey, token, { hint: kind });
    // A server may tell nothing of refresh tokens, whatever the hint.
    return members.active === true ? token : tokens.access_token;
  },
  check: async (world, { hint }, token) => {
    expectActive(await world.introspect(world.clients.apiKey, token, { hint }));
  },
});
