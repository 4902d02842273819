import * as fc from "fast-check";
import { unallowedScope, unknownScopeValue } from "../../arbitraries/scopes.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** What the server says of a scope that it refuses, with the scope's own words taken out. */
async function descriptionOf(world: World, scope: string): Promise<unknown> {
  const answer = await world.clientCredentials(world.clients.limitedKey, { scope });
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
    expectThat(description !== (await descriptionOf(world, unknown)), () => ({
      expected: "another error_description than for a scope that is not allowed",
      actual: description === undefined ? "none" : `"${description}" for both`,
    }));
  },
});
