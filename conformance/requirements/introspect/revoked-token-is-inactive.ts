import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenKinds, tokenOf } from "../../arbitraries/tokens.ts";
import { expectNotActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) => fc.record({ issue: issues(world), kind: tokenKinds(world), hinted: fc.boolean() }),
  control: async (world, { issue, kind }) => {
    const token = tokenOf(await mustIssue(world, issue), kind);
    if (kind === "access_token") await world.mustIntrospect(world.clients[issue.client], token);
    return token;
  },
  check: async (world, { issue: { client }, kind, hinted }, token) => {
    await world.mustRevoke(world.clients[client], token, { ...(hinted && { hint: kind }) });
    await world.eventually(async () => expectNotActive(await world.introspect(world.clients[client], token)));
  },
});
