import * as fc from "fast-check";
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

export default property({
  phase: "exclusive",
  requests: 20,
  arbitrary: (world) => fc.record({ grant: ownGrants(world, ["admin"]), deleting: changings(world, ["delete"]) }),
  control: (world, { grant, deleting }) =>
    withOwnParticipants(world, grant.key, async ({ mustMake }) => {
      const { id } = await mustMake(deleting.plan);
      const token = await mustGrantFor(world, grant, "account");
      expectStatus(await tryChanging(world, token, deleting, id), changed);
    }),
  check: (world, { grant, deleting }) =>
    withOwnParticipants(world, grant.key, async ({ token, mustMake }) => {
      const { id } = await mustMake(deleting.plan);
      expectStatus(await tryChanging(world, await mustGrantFor(world, grant, id), deleting, id), 403);
      expectStatus(await world.getParticipant(token, id), 200, "it is still there");
    }),
});
