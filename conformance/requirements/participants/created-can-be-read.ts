import * as fc from "fast-check";
import { newParticipants } from "../../arbitraries/participants.ts";
import { expectParticulars } from "../../expect/particulars.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { adminKeys, namedAfterRun, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 8,
  arbitrary: (world) => fc.record({ key: adminKeys(world), plan: newParticipants(world) }),
  control: (world, { key, plan }) => withOwnParticipants(world, key, async (own) => void (await own.mustMake(plan))),
  check: (world, { key, plan }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { id } = await mustMake(plan);
      const alone = await world.getParticipant(token, id);
      expectStatus(alone, 200);
      expectParticulars(alone.members, namedAfterRun(world, plan), alone);
      const listed = (await world.mustListParticipants(token)).find((each) => each.id === id);
      expectThat(listed !== undefined, () => ({ expected: `the participant ${id} in the list`, actual: "none" }));
      expectParticulars(listed, namedAfterRun(world, plan));
    }),
});
