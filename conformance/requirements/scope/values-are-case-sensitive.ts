import * as fc from "fast-check";
import { allowedScopes } from "../../arbitraries/scopes.ts";
import { heldScopes } from "../../expect/held-scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

const inAnotherCase = (scope: string) =>
  fc.oneof(
    fc.constantFrom(
      scope.toUpperCase(),
      scope.replace(/^./, (first) => first.toUpperCase()),
    ),
    fc.mixedCase(fc.constant(scope)),
  );

export default property({
  arbitrary: (world) =>
    allowedScopes(world.clients.apiKey)
      .chain(([scope = "", ...others]) => inAnotherCase(scope).map((mixed) => ({ scope, mixed, others })))
      .filter(({ scope, mixed }) => mixed !== scope),
  control: (world, { scope, others }) =>
    world.mustClientCredentials(world.clients.apiKey, { scope: [scope, ...others].join(" ") }),
  check: async (world, { scope, mixed, others }) => {
    const requested = [mixed, ...others].join(" ");
    const answer = await world.clientCredentials(world.clients.apiKey, { scope: requested });
    if (answer.status !== 200) return expectOAuthError(answer, { status: 400, error: "invalid_scope" });
    const held = await heldScopes(world, world.clients.apiKey, expectTokens(answer), requested);
    expectThat(!held.has(scope), () => ({
      expected: `invalid_scope, or a token without ${scope}`,
      actual: `a token with ${scope} for a request of ${mixed}`,
      exchange: answer,
    }));
  },
});
