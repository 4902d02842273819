import * as fc from "fast-check";
import { askers } from "../../arbitraries/askers.ts";
import { identitiesOf, unmatchedHints } from "../../arbitraries/identities.ts";
import { expectDataView } from "../../expect/data-view.ts";
import { expectEqual } from "../../expect/equal.ts";
import { foretell } from "../../model/participant-matching.ts";
import { property } from "../../property.ts";
import type { Hints } from "../../target/consent/authorize-request.ts";
import type { TargetUser } from "../../target/target.ts";
import type { World } from "../../world.ts";

/** No hints, hints that fit, and both ways of naming at once, where the first that fits is the rule. */
function plainHints(world: World, user: TargetUser): fc.Arbitrary<Hints> {
  const fitting = identitiesOf(user).map(({ hints }) => hints);
  const unmatched = unmatchedHints(world, user);
  if (fitting.length === 0) return fc.oneof(fc.constant({}), unmatched);
  const some = fc.constantFrom(...fitting);
  const both = fc.tuple(fc.oneof(some, unmatched), some).map(([one, other]) => ({ ...one, ...other }));
  return fc.oneof(fc.constant({}), some, both, unmatched);
}

export default property({
  requests: 2,
  arbitrary: (world) =>
    askers(world, "or without participants", () => true).chain((asker) =>
      plainHints(world, world.users[asker.user]).map((hints) => ({ asker, hints })),
    ),
  control: async (world, { asker: { client, user, state } }) =>
    void (await world.view(await world.login(world.users[user]), world.clients[client], { state, by: "json" })),
  check: async (world, { asker: { client, user, state }, hints }) => {
    const session = await world.login(world.users[user]);
    const answer = await world.authorize(session, world.clients[client], { state, hints, accept: "json" });
    const { matchedBy } = foretell(hints, world.users[user].participants);
    expectEqual("matchedBy", expectDataView(answer).matchedBy, matchedBy, answer);
  },
});
