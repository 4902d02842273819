import * as fc from "fast-check";
import { otherMediaType } from "../../arbitraries/media-types.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), type: otherMediaType }),
  control: (world, { scope }) => world.mustClientCredentials(world.clients.apiKey, { auth: "basic", scope }),
  check: async (world, { scope, type }) => {
    const headers = { "content-type": type };
    const answer = await world.clientCredentials(world.clients.apiKey, { auth: "basic", scope, headers });
    expectEqual("an access_token", answer.members.access_token ?? null, null, answer);
    expectStatus(answer, [400, 415], "the body is no form");
  },
});
