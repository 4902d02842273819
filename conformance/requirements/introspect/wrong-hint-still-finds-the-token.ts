import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenKinds, wrongHints } from "../../arbitraries/tokens.ts";
import { expectActive } from "../../expect/introspection.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: (world) =>
    tokenKinds(world).chain((kind) =>
      fc.record({ issue: issues(world), kind: fc.constant(kind), hint: wrongHints(kind) }),
    ),
  control: async (world, { issue, kind }) => {
    const client = world.clients[issue.client];
    const { access_token, refresh_token } = await mustIssue(world, issue);
    await world.mustIntrospect(client, access_token, { hint: "access_token" });
    if (kind === "access_token" || refresh_token === undefined) return access_token;
    const { members } = await world.introspect(client, refresh_token, { hint: kind });
    // A server may tell nothing of refresh tokens, whatever the hint.
    return members.active === true ? refresh_token : access_token;
  },
  check: async (world, { issue, hint }, token) => {
    expectActive(await world.introspect(world.clients[issue.client], token, { hint, auth: issue.auth }));
  },
});
