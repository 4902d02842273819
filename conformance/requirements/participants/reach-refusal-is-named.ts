import * as fc from "fast-check";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import {
  changed,
  changings,
  mustGrantFor,
  ownGrants,
  tryChanging,
  withOwnParticipants,
} from "../../factories/own-participants.ts";
import { property } from "../../property.ts";
import { Inapplicable } from "../../unavailable.ts";

export default property({
  phase: "exclusive",
  requests: 20,
  arbitrary: (world) =>
    fc.record({ grant: ownGrants(world, ["admin"]), changing: changings(world, ["create", "delete"]) }),
  control: (world, { grant, changing }) =>
    withOwnParticipants(world, grant.key, async ({ mustMake, keep }) => {
      const { id } = await mustMake(changing.plan);
      const answer = await tryChanging(world, await mustGrantFor(world, grant, "account"), changing, id);
      keep(answer.members.id);
      expectStatus(answer, changed);
    }),
  check: (world, { grant, changing }) =>
    withOwnParticipants(world, grant.key, async ({ mustMake, keep }) => {
      const { id } = await mustMake(changing.plan);
      const answer = await tryChanging(world, await mustGrantFor(world, grant, id), changing, id);
      keep(answer.members.id);
      if (changed.includes(answer.status))
        throw new Inapplicable("a token that reaches one participant is not refused");
      expectEqual("the code", answer.members.code, "reach_is_one_participant", answer);
    }),
});
