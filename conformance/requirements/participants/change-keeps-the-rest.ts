import * as fc from "fast-check";
import { newParticipants, partialChanges } from "../../arbitraries/participants.ts";
import { expectParticulars, particularsOf } from "../../expect/particulars.ts";
import { expectStatus } from "../../expect/status.ts";
import { adminKeys, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 10,
  arbitrary: (world) =>
    newParticipants(world).chain((plan) =>
      fc.record({ key: adminKeys(world), plan: fc.constant(plan), change: partialChanges(world, plan) }),
    ),
  control: (world, { key, plan, change }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { id } = await mustMake(plan);
      await world.mustUpdateParticipant(token, id, { ...plan, ...change });
    }),
  check: (world, { key, plan, change }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { id } = await mustMake(plan);
      const before = particularsOf(await world.mustGetParticipant(token, id));
      await world.mustUpdateParticipant(token, id, change);
      const after = await world.getParticipant(token, id);
      expectStatus(after, 200);
      const rest = Object.entries(before).filter(([name]) => !(name in change));
      expectParticulars({ ...after.members, ...change }, { ...Object.fromEntries(rest), ...change }, after);
    }),
});
