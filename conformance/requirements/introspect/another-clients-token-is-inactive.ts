import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenKinds, tokenOf } from "../../arbitraries/tokens.ts";
import { expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 5,
  arbitrary: (world) => fc.record({ issue: issues(world), kind: tokenKinds(world), hinted: fc.boolean() }),
  control: async (world, { issue, kind }) => {
    const token = tokenOf(await mustIssue(world, issue), kind);
    await world.mustIntrospect(world.clients[issue.client], token);
    return token;
  },
  check: async (world, { issue, kind, hinted }, token) => {
    const other = issue.client === "otherApiKey" ? world.clients.apiKey : world.clients.otherApiKey;
    expectNotActive(await world.introspect(other, token, { ...(hinted && { hint: kind }) }));
  },
});
