import * as fc from "fast-check";
import {
  changesOfOneCharacter,
  strangers,
  tokenKinds,
  tokenOf,
  withOneCharacterChanged,
} from "../../arbitraries/tokens.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  requests: 4,
  arbitrary: (world) =>
    fc.record({
      kind: tokenKinds(world),
      unknown: fc.oneof(strangers(), changesOfOneCharacter(), fc.constant("revoked" as const)),
      auth: fc.constantFrom("basic", "post"),
      hint: fc.constantFrom("access_token", "refresh_token", undefined),
    }),
  control: async (world, { kind }) => {
    const [revoked, live] = [
      await world.mustClientCredentials(world.clients.apiKey),
      await world.mustClientCredentials(world.clients.apiKey),
    ];
    await world.mustRevoke(world.clients.apiKey, tokenOf(revoked, kind));
    return { revoked: tokenOf(revoked, kind), live: tokenOf(live, kind) };
  },
  check: async (world, { unknown, auth, hint }, { revoked, live }) => {
    const changed = typeof unknown === "string" ? unknown : withOneCharacterChanged(live, unknown);
    const token = unknown === "revoked" ? revoked : changed;
    expectStatus(await world.revoke(world.clients.apiKey, token, { auth, ...(hint !== undefined && { hint }) }), 200);
  },
});
