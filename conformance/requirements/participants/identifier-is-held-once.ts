import * as fc from "fast-check";
import { accountOfKey } from "../../arbitraries/holders.ts";
import { identifiedParticipants } from "../../arbitraries/participants.ts";
import { expectStatus } from "../../expect/status.ts";
import { adminKeys, type KeyName, namedAfterRun, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";
import { userNames } from "../../target/target.ts";
import { Unavailable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

/** Identifiers on the network that users of other accounts than the key's have among their participants. */
function identifiersOfOthers(world: World, key: KeyName): fc.Arbitrary<string> {
  const own = accountOfKey(world, key);
  const held = userNames.flatMap((name) => {
    const user = world.target.users[name];
    return user === undefined || user.account === own
      ? []
      : user.participants.flatMap(({ participantId }) => participantId || []);
  });
  if (held.length === 0) throw new Unavailable("the target names no identifier of another account's participant");
  return fc.constantFrom(...held);
}

export default property({
  phase: "exclusive",
  requests: 10,
  arbitrary: (world) =>
    adminKeys(world).chain((key) =>
      fc.record({
        key: fc.constant(key),
        plan: identifiedParticipants(world),
        held: identifiersOfOthers(world, key),
        operation: fc.constantFrom("create" as const, "update" as const),
      }),
    ),
  control: (world, { key, plan, operation }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { participantId, ...bare } = plan;
      if (operation === "create") return void (await mustMake(plan));
      await world.mustUpdateParticipant(token, (await mustMake(bare)).id, { participantId });
    }),
  check: (world, { key, plan: { participantId: _, ...plan }, held, operation }) =>
    withOwnParticipants(world, key, async ({ token, mustMake, keep }) => {
      const answer =
        operation === "create"
          ? await world.createParticipant(token, namedAfterRun(world, { ...plan, participantId: held }))
          : await world.updateParticipant(token, (await mustMake(plan)).id, { participantId: held });
      keep(answer.members.id);
      expectStatus(answer, 409);
    }),
});
