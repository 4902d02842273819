import * as fc from "fast-check";
import { mustTakeRenewals } from "../../arbitraries/renewable.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

/** Values that are no string; `null` in an array or object stands for a token that would be good. */
const noStrings = fc.oneof(
  fc.constantFrom(null, true, false, [null], [null, null], [[null]], { token: null }, { refresh_token: null }),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.array(fc.oneof(fc.constant(null), fc.string())),
  fc.dictionary(fc.string(), fc.oneof(fc.constant(null), fc.string())),
);

export default property({
  arbitrary: () => noStrings,
  control: mustTakeRenewals,
  check: async (world, value, token) => {
    const holding = JSON.stringify(value, (name, member) => (name !== "" && member === null ? token : member));
    // Read as text it is a token that nobody was given, which is a fair reason too.
    const reasons = ["invalid_request", "invalid_grant"];
    expectOAuthError(await world.renew(JSON.parse(holding)), { status: 400, error: reasons });
  },
});
