import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectTokens } from "../../expect/token-answer.ts";
import { property } from "../../property.ts";

export default property({
  requests: 8,
  arbitrary: (world) => fc.record({ issue: issues(world), revokedFirst: fc.boolean() }),
  control: async (world, { issue }) => {
    const one = tokenOf(await mustIssue(world, issue), "refresh_token");
    const other = tokenOf(await mustIssue(world, issue), "refresh_token");
    return [one, other] as const;
  },
  check: async (world, { issue: { client }, revokedFirst }, [one, other]) => {
    await world.mustRevoke(world.clients[client], revokedFirst ? one : other);
    expectTokens(await world.renew(revokedFirst ? other : one));
  },
});
