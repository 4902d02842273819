import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";
import { inQuery } from "../../target/in-query.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), auth: clientAuth }),
  control: (world, options) => world.mustClientCredentials(world.clients.apiKey, options),
  check: async (world, options) => {
    const { url, headers = [], form = {} } = world.request.clientCredentials(world.clients.apiKey, options);
    const answer = await world.send(inQuery({ method: "GET", url, headers }, form));
    expectEqual("an access_token", answer.members.access_token ?? null, null, answer);
  },
});
