import * as fc from "fast-check";
import { newParticipants, wrongMembers } from "../../arbitraries/participants.ts";
import { expectStatus } from "../../expect/status.ts";
import { adminKeys, namedAfterRun, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 9,
  arbitrary: (world) =>
    fc.record({
      key: adminKeys(world),
      operation: fc.constantFrom("create", "update"),
      plan: newParticipants(world),
      member: wrongMembers(world),
    }),
  control: (world, { key, operation, plan, member: { name, right } }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      if (operation === "create") return void (await mustMake({ ...plan, [name]: right }));
      await world.mustUpdateParticipant(token, (await mustMake(plan)).id, { [name]: right });
    }),
  check: (world, { key, operation, plan, member: { name, wrong } }) =>
    withOwnParticipants(world, key, async ({ token, mustMake, keep }) => {
      const answer =
        operation === "create"
          ? await world.createParticipant(token, { ...namedAfterRun(world, plan), [name]: wrong })
          : await world.updateParticipant(token, (await mustMake(plan)).id, { [name]: wrong });
      keep(answer.members.id);
      expectStatus(answer, 400);
    }),
});
