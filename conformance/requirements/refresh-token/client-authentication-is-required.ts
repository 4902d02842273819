import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  requests: 5,
  arbitrary: (world) => fc.record({ issue: issues(world), named: fc.boolean() }),
  control: async (world, { issue }) => {
    const first = tokenOf(await mustIssue(world, issue), "refresh_token");
    const second = await world.mustRefreshGrant(world.clients[issue.client], first, { auth: issue.auth });
    return second.refresh_token ?? first;
  },
  check: async (world, { issue, named }, refreshToken) => {
    const { client_id } = world.clients[issue.client];
    const answer = await world.refreshGrant(world.clients[issue.client], refreshToken, {
      auth: "none",
      ...(named && { params: { client_id } }),
    });
    expectInvalidClient(answer);
  },
});
