import * as fc from "fast-check";
import { mustTakeRenewals } from "../../arbitraries/renewable.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

/** Names under which the token is not looked for. */
const otherNames = fc.oneof(
  fc.constantFrom("refreshToken", "Refresh_Token", "REFRESH_TOKEN", "refresh-token", "token", " refresh_token"),
  fc.stringMatching(/^x_[a-z_]{3,20}$/),
);

export default property({
  arbitrary: () => fc.uniqueArray(otherNames, { maxLength: 4 }),
  control: mustTakeRenewals,
  check: async (world, names, token) => {
    const members = Object.fromEntries(names.map((name) => [name, token]));
    expectOAuthError(await world.renew(undefined, { members }), { status: 400, error: "invalid_request" });
  },
});
