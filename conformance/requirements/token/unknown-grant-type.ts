import * as fc from "fast-check";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

const served = ["client_credentials", "authorization_code", "refresh_token"];
const near = served.flatMap((name) => [name.toUpperCase(), `${name} `, `${name}_`]);

export default property({
  arbitrary: () =>
    fc
      .oneof(
        { weight: 1, arbitrary: fc.constant("password") },
        { weight: 2, arbitrary: fc.constantFrom("implicit", ...near) },
        { weight: 4, arbitrary: fc.stringMatching(/^[a-z_:]{4,40}$/) },
      )
      .filter((grantType) => !served.includes(grantType)),
  control: (world) => world.mustClientCredentials(world.clients.apiKey),
  check: async (world, grant_type) => {
    const answer = await world.clientCredentials(world.clients.apiKey, { params: { grant_type } });
    expectOAuthError(answer, { status: 400, error: "unsupported_grant_type" });
  },
});
