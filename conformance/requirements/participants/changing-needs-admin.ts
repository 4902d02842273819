import * as fc from "fast-check";
import { mustHold, otherScopes } from "../../arbitraries/holders.ts";
import { expectEqual } from "../../expect/equal.ts";
import { particularsOf } from "../../expect/particulars.ts";
import { expectStatus } from "../../expect/status.ts";
import { adminKeys, changed, changings, tryChanging, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

export default property({
  phase: "exclusive",
  requests: 12,
  arbitrary: (world) =>
    adminKeys(world).chain((key) =>
      fc.record({
        key: fc.constant(key),
        scopes: otherScopes(world, { key }, ["admin"]),
        changing: changings(world),
      }),
    ),
  control: (world, { key, scopes, changing }) =>
    withOwnParticipants(world, key, async ({ mustMake, keep }) => {
      const token = await mustHold(world, { key }, [...scopes, "admin"]);
      const { id } = await mustMake(changing.plan);
      const answer = await tryChanging(world, token, changing, id);
      keep(answer.members.id);
      expectStatus(answer, changed);
    }),
  check: (world, { key, scopes, changing }) =>
    withOwnParticipants(world, key, async (own) => {
      const token = await mustHold(world, { key }, scopes);
      const { id } = await own.mustMake(changing.plan);
      const before = await world.mustGetParticipant(own.token, id);
      const answer = await tryChanging(world, token, changing, id);
      own.keep(answer.members.id);
      expectStatus(answer, [403, 404]);
      const after = await world.getParticipant(own.token, id);
      expectStatus(after, 200, "what was not to be changed is still there");
      expectEqual("the participant", particularsOf(after.members), particularsOf(before), after);
    }),
});
