import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectActive } from "../../expect/introspection.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) =>
    fc.record({
      issue: issues(world),
      kind: fc.constantFrom("access_token" as const, "refresh_token" as const),
      hint: fc.constantFrom("access_token", "refresh_token", undefined),
    }),
  control: async (world, { issue }) => {
    const tokens = await mustIssue(world, issue);
    if (world.has("introspection")) await world.mustIntrospect(world.clients[issue.client], tokens.access_token);
    const { access_token } = tokens;
    return { access_token, refresh_token: tokenOf(tokens, "refresh_token") };
  },
  check: async (world, { issue: { client }, kind, hint }, tokens) => {
    const other = client === "otherApiKey" ? world.clients.apiKey : world.clients.otherApiKey;
    expectStatus(await world.revoke(other, tokens[kind], { ...(hint !== undefined && { hint }) }), [200, 400]);
    if (world.has("introspection")) expectActive(await world.introspect(world.clients[client], tokens.access_token));
    expectTokens(await world.renew(tokens.refresh_token));
  },
});
