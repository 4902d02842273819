import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), auth: clientAuth }),
  control: (world, options) => world.mustClientCredentials(world.clients.apiKey, options),
  check: async (_world, _options, { answer }) => {
    expectEqual("participant_id", answer.members.participant_id ?? null, null, answer);
  },
});
