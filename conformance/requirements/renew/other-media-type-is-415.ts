import * as fc from "fast-check";
import { nonJsonTypes } from "../../arbitraries/media-types.ts";
import { mustTakeRenewals } from "../../arbitraries/renewable.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

export default property({
  /** `undefined` sends no Content-Type at all. */
  arbitrary: () => fc.option(nonJsonTypes, { nil: undefined, freq: 10 }),
  control: mustTakeRenewals,
  check: async (world, type, refresh_token) => {
    const answer = await world.send({
      url: world.endpoints.renew,
      method: "POST",
      headers: { "content-type": type },
      body: JSON.stringify({ refresh_token }),
    });
    expectOAuthError(answer, { status: 415, error: "invalid_request" });
  },
});
