import * as fc from "fast-check";
import { mustTakeRenewals } from "../../arbitraries/renewable.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { property } from "../../property.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9.+-]{0,15}$/);
const others = fc
  .oneof(
    fc.constantFrom(
      "application/x-www-form-urlencoded",
      "text/plain",
      "text/json",
      "application/jwt",
      "multipart/form-data",
    ),
    fc.tuple(fc.constantFrom("application", "text", "image"), word).map((parts) => parts.join("/")),
    word.map((suffix) => `application/${suffix}+json`),
  )
  .filter((type) => type !== "application/json");

export default property({
  /** `undefined` sends no Content-Type at all. */
  arbitrary: () => fc.option(others, { nil: undefined, freq: 20 }),
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
