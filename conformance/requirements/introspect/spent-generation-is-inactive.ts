import * as fc from "fast-check";
import { doesNotRotate } from "../../arbitraries/chains.ts";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";

export default property({
  requests: 8,
  arbitrary: (world) => fc.record({ issue: issues(world), rotations: fc.integer({ min: 1, max: 3 }) }),
  control: async (world, { issue }) => {
    const token = tokenOf(await mustIssue(world, issue), "refresh_token");
    await world.mustIntrospect(world.clients[issue.client], token);
    return token;
  },
  check: async (world, { issue, rotations }, token) => {
    let newest = token;
    for (let rotation = 0; rotation < rotations; rotation += 1) newest = (await world.mustRenew(newest)).refresh_token;
    if (newest === token) throw new Inapplicable(doesNotRotate);
    expectNotActive(await world.introspect(world.clients[issue.client], token));
  },
});
