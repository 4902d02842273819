import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectInvalidClient } from "../../expect/invalid-client.ts";
import { property } from "../../property.ts";

export default property({
  requests: 6,
  arbitrary: (world) => fc.record({ issue: issues(world), named: fc.boolean() }),
  control: async (world, { issue }) => {
    const { refresh_token } = await mustIssue(world, issue).then(async (tokens) =>
      world.mustRefreshGrant(world.clients[issue.client], tokenOf(tokens, "refresh_token"), { auth: issue.auth }),
    );
    return refresh_token ?? tokenOf(await mustIssue(world, issue), "refresh_token");
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
