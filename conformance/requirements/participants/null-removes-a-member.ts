import * as fc from "fast-check";
import { identifiedParticipants, optionalMembers } from "../../arbitraries/participants.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectStatus } from "../../expect/status.ts";
import { adminKeys, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 10,
  arbitrary: (world) =>
    fc.record({
      key: adminKeys(world),
      plan: identifiedParticipants(world),
      others: identifiedParticipants(world),
      removed: fc.subarray([...optionalMembers], { minLength: 1 }),
    }),
  control: (world, { key, plan, others, removed }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { id } = await mustMake(plan);
      await world.mustUpdateParticipant(token, id, Object.fromEntries(removed.map((name) => [name, others[name]])));
    }),
  check: (world, { key, plan, removed }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { id } = await mustMake(plan);
      const change = Object.fromEntries(removed.map((name) => [name, null]));
      expectStatus(await world.updateParticipant(token, id, change), [200, 204], "a member is removed");
      const after = await world.getParticipant(token, id);
      expectStatus(after, 200);
      for (const name of removed) expectEqual(`the member ${name}`, after.members[name] ?? null, null, after);
    }),
});
