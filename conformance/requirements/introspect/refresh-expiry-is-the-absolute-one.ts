import { setTimeout as sleep } from "node:timers/promises";
import * as fc from "fast-check";
import { issues, mustIssue } from "../../arbitraries/issues.ts";
import { tokenOf } from "../../arbitraries/tokens.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";

/** Seconds that the server may take from one of our requests to the next. */
const haste = 60;
/** Milliseconds in which a clock of whole seconds moves on. */
const aSecond = 1050;

export default property({
  runs: 10,
  requests: 9,
  arbitrary: (world) => fc.record({ issue: issues(world), rotations: fc.integer({ min: 1, max: 3 }) }),
  control: async (world, { issue }) => {
    const client = world.clients[issue.client];
    const tokens = await mustIssue(world, issue);
    const token = tokenOf(tokens, "refresh_token");
    const { exp } = await world.mustIntrospect(client, token);
    const access = await world.mustIntrospect(client, tokens.access_token);
    const now = Number(access.exp) - (tokens.expires_in ?? world.lifetimes.access);
    return { token, exp, now };
  },
  check: async (world, { issue, rotations }, { token, exp, now }) => {
    const end = now + world.lifetimes.absoluteClientCredentials;
    expectThat(Number.isNaN(end) || Math.abs(Number(exp) - end) <= haste, () => ({
      expected: `an exp ${world.lifetimes.absoluteClientCredentials} s after the issue, about ${end}`,
      actual: `the exp ${exp}`,
    }));
    await sleep(aSecond);
    let newest = token;
    for (let rotation = 0; rotation < rotations; rotation += 1) {
      newest = (await world.mustRenew(newest)).refresh_token;
      const later = await world.mustIntrospect(world.clients[issue.client], newest);
      expectEqual("the exp of a later generation", later.exp, exp);
    }
  },
});
