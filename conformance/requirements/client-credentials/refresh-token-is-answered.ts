import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), auth: clientAuth }),
  control: (world, options) => world.mustClientCredentials(world.clients.apiKey, options),
  check: async (_world, _options, { refresh_token, answer }) => {
    expectThat(refresh_token !== undefined && refresh_token !== "", () => ({
      expected: "a refresh_token",
      actual: `a body with the members ${Object.keys(answer.members).join(", ")}`,
      exchange: answer,
    }));
  },
});
