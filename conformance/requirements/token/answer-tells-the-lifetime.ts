import * as fc from "fast-check";
import { clientAuth } from "../../arbitraries/client-calls.ts";
import { allowedScope } from "../../arbitraries/scopes.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

/** Seconds by which the times of a token may be rounded. */
const rounding = 2;

export default property({
  arbitrary: (world) => fc.record({ scope: allowedScope(world.clients.apiKey), auth: clientAuth }),
  control: (world, options) => world.mustClientCredentials(world.clients.apiKey, options),
  check: async (world, _options, { access_token, expires_in = 0, answer }) => {
    expectThat(Number.isInteger(expires_in) && expires_in > 0, () => ({
      expected: "expires_in, a whole number of seconds",
      actual: JSON.stringify(answer.members.expires_in) ?? "none",
      exchange: answer,
    }));
    if (!world.has("introspection")) return;
    const { exp, iat } = await world.mustIntrospect(world.clients.apiKey, access_token);
    if (typeof exp !== "number" || typeof iat !== "number") return;
    expectThat(Math.abs(exp - iat - expires_in) <= rounding, () => ({
      expected: `expires_in ${exp - iat}, as introspection has it`,
      actual: `expires_in ${expires_in}`,
      exchange: answer,
    }));
  },
});
