import * as fc from "fast-check";
import { grantHolders, mustHold, reachOf } from "../../arbitraries/holders.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectNoParticipant } from "../../expect/no-participant.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { type UserName, userNames } from "../../target/target.ts";
import { Unavailable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

const opening = ["read_participant_info", "admin"];

/** Users in whose account there is another participant. */
function whoHaveSeveral({ target }: World): UserName[] {
  const found = userNames.filter((name) => (target.users[name]?.participants.length ?? 0) > 1);
  if (found.length === 0) throw new Unavailable("the target names no user with several participants");
  return found;
}

export default property({
  requests: 10,
  arbitrary: (world) =>
    grantHolders(world, opening, { reach: "participant", users: whoHaveSeveral(world) }).chain((holder) => {
      const own = world.users[holder.plan.user].participants;
      return fc.record({
        holder: fc.constant(holder),
        opener: fc.constantFrom(...opening),
        other: fc.constantFrom(...own.filter(({ id }) => id !== holder.plan.participant).map(({ id }) => id)),
      });
    }),
  control: async (world, { holder, opener }) => {
    const token = await mustHold(world, holder, [opener]);
    expectStatus(await world.getParticipant(token, holder.plan.participant), 200);
    return token;
  },
  check: async (world, { holder, other }, token) => {
    expectNoParticipant(await world.getParticipant(token, other), [403, 404]);
    const shown = await world.mustListParticipants(token);
    const beyond = reachOf(world, holder).beyond.filter(({ id }) => shown.some((each) => each.id === id));
    expectEqual(
      "the other participants in the list",
      beyond.map(({ name }) => name),
      [],
    );
  },
});
