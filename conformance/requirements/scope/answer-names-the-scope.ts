import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), auth: clientAuth }),
  control: (world, options) => world.mustClientCredentials(world.clients.apiKey, options),
  check: async (_world, _options, { scope, answer }) => {
    expectThat(scope !== undefined && scope !== "", () => ({
      expected: "a scope member that names the scopes granted",
      actual: answer.members.scope === undefined ? "none" : JSON.stringify(answer.members.scope),
      exchange: answer,
    }));
  },
});
