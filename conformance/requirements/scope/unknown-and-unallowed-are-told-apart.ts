import * as fc from "fast-check";
import { unallowedScope, unknownScopeValue } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** What the server says of a scope that it refuses, with the scope's own words taken out; undefined where it says nothing. */
async function descriptionOf(world: World, scope: string): Promise<string | undefined> {
  const answer = await world.clientCredentials(world.clients.limitedKey, { scope });
  // To grant less than was asked for is another requirement's business.
  if (answer.status === 200) return undefined;
  expectOAuthError(answer, { status: 400, error: "invalid_scope" });
  const { error_description } = answer.members;
  if (typeof error_description !== "string") return undefined;
  return scope.split(" ").reduce((text, word) => text.replaceAll(word, "…"), error_description);
}

export default property({
  arbitrary: (world) =>
    fc.record({ unallowed: unallowedScope(world.clients.limitedKey), unknown: unknownScopeValue() }),
  control: (world) => world.mustClientCredentials(world.clients.limitedKey, { scope: world.clients.limitedKey.scope }),
  check: async (world, { unallowed, unknown }) => {
    const description = await descriptionOf(world, unallowed);
    const other = await descriptionOf(world, unknown);
    expectThat(description === undefined || description !== other, () => ({
      expected: "another error_description than for a scope that is not allowed",
      actual: `"${description}" for both`,
    }));
  },
});
