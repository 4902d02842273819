import * as fc from "fast-check";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import {
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
  arbitrary: (world) => fc.record({ grant: ownGrants(world, ["admin"]), changing: changings(world, ["update"]) }),
  control: (world, { grant, changing }) =>
    withOwnParticipants(world, grant.key, async ({ mustMake }) => {
      const { id } = await mustMake(changing.plan);
      const token = await mustGrantFor(world, grant, "account");
      await world.mustUpdateParticipant(token, id, changing.change);
    }),
  check: (world, { grant, changing }) =>
    withOwnParticipants(world, grant.key, async (own) => {
      const { id } = await own.mustMake(changing.plan);
      const answer = await tryChanging(world, await mustGrantFor(world, grant, id), changing, id);
      expectStatus(answer, [200, 204]);
      const after = await world.getParticipant(own.token, id);
      for (const [name, value] of Object.entries(changing.change))
        expectEqual(`the member ${name}`, after.members[name], value, after);
    }),
});
