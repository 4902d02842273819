import * as fc from "fast-check";
import {
  changesOfOneCharacter,
  strangers,
  tokenKinds,
  tokenOf,
  withOneCharacterChanged,
} from "../../arbitraries/tokens.ts";
import { expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 3,
  arbitrary: (world) =>
    fc.record({
      kind: tokenKinds(world),
      stranger: fc.oneof(strangers(), changesOfOneCharacter()),
      auth: fc.constantFrom("basic", "post"),
    }),
  control: async (world, { kind, auth }) => {
    const token = tokenOf(await world.mustClientCredentials(world.clients.apiKey), kind);
    if (kind === "access_token") await world.mustIntrospect(world.clients.apiKey, token, { auth });
    return token;
  },
  check: async (world, { stranger, auth }, token) => {
    const unknown = typeof stranger === "string" ? stranger : withOneCharacterChanged(token, stranger);
    expectNotActive(await world.introspect(world.clients.apiKey, unknown, { auth }));
  },
});
