import * as fc from "fast-check";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

const known = ["client_credentials", "authorization_code", "refresh_token"];
const unknown = fc.oneof(
  fc.constantFrom("password", "implicit", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
  fc.stringMatching(/^[a-z_]{1,24}$/),
);

export default property({
  arbitrary: () => unknown.filter((grantType) => !known.includes(grantType)),
  control: (world) => world.mustClientCredentials(world.clients.apiKey),
  check: async (world, grantType) => {
    const answer = await world.clientCredentials(world.clients.apiKey, { params: { grant_type: grantType } });
    expectOAuthError(answer, { status: 400, error: "unsupported_grant_type" });
  },
});
