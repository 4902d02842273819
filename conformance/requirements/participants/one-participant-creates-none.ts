import * as fc from "fast-check";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import {
  changed,
  changings,
  mustGrantFor,
  ownGrants,
  tryChanging,
  withOwnParticipants,
} from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 20,
  arbitrary: (world) =>
    fc.record({
      grant: ownGrants(world, ["admin"]),
      creating: changings(world, ["create"]),
      one: changings(world, ["create"]),
    }),
  control: (world, { grant, creating, one }) =>
    withOwnParticipants(world, grant.key, async ({ mustMake, keep }) => {
      const { id } = await mustMake(one.plan);
      const answer = await tryChanging(world, await mustGrantFor(world, grant, "account"), creating, id);
      keep(answer.members.id);
      expectStatus(answer, changed);
    }),
  check: (world, { grant, creating, one }) =>
    withOwnParticipants(world, grant.key, async ({ token, mustMake, keep }) => {
      const { id } = await mustMake(one.plan);
      const answer = await tryChanging(world, await mustGrantFor(world, grant, id), creating, id);
      keep(answer.members.id);
      const created = (await world.mustListParticipants(token)).find(
        (each) => each.id !== id && String(each.name).startsWith(`${world.runId} `),
      );
      keep(created?.id);
      expectThat(created === undefined, () => ({
        expected: "no other participant",
        actual: `${created?.id}, created by a token that reaches ${id}`,
        exchange: answer,
      }));
      expectStatus(answer, [403, 404]);
    }),
});
