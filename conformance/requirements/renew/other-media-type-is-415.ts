import * as fc from "fast-check";
import { mustTakeRenewals } from "../../arbitraries/renewable.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9.+-]{3,15}$/);
const known = ["application/x-www-form-urlencoded", "text/plain", "text/json", "application/jwt"];
const others = fc
  .oneof(
    { weight: 1, arbitrary: fc.constantFrom(...known) },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constantFrom("application", "text", "image"), word).map((parts) => parts.join("/")),
    },
    { weight: 3, arbitrary: word.map((suffix) => `application/${suffix}+json`) },
  )
  .filter((type) => type !== "application/json");

export default property({
  /** `undefined` sends no Content-Type at all. */
  arbitrary: () => fc.option(others, { nil: undefined, freq: 10 }),
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
