import * as fc from "fast-check";
import { askers } from "../../arbitraries/askers.ts";
import { otherParticipants } from "../../arbitraries/hints.ts";
import { fitNobody, uniqueIdentitiesOf } from "../../arbitraries/identities.ts";
import { expectAlike } from "../../expect/alike.ts";
import { expectHintedScreen } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";
import type { Hints } from "../../target/consent/authorize-request.ts";
import type { TargetUser } from "../../target/target.ts";
import { Unavailable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

/** Hints by which other accounts would be searched, and fit nobody in the account of `user`. */
function foreignHints(world: World, user: TargetUser): Hints[] {
  const participants = otherParticipants(world, user);
  return uniqueIdentitiesOf({ ...user, participants })
    .map(({ hints }) => hints)
    .filter((hints) => fitNobody(hints, user));
}

/** Hints of the same form that fit nobody anywhere: other digits, so that no more than they can tell the two apart. */
function nobodys(world: World, user: TargetUser, hints: Hints): fc.Arbitrary<Hints> {
  const everybody = { ...user, participants: [...user.participants, ...otherParticipants(world, user)] };
  const name = hints.euVatId === undefined ? "rn" : "euVatId";
  return fc
    .infiniteStream(fc.integer({ min: 1, max: 9 }))
    .map((steps) => ({
      ...hints,
      [name]: hints[name]?.replace(/\d/g, (digit) => String((Number(digit) + Number(steps.next().value)) % 10)),
    }))
    .filter((others) => fitNobody(others, everybody));
}

export default property({
  requests: 5,
  arbitrary: (world) =>
    askers(world, "hints that fit other accounts only", (user) => foreignHints(world, user).length > 0).chain(
      (asker) => {
        const user = world.users[asker.user];
        const foreign = foreignHints(world, user).filter((hints) => /\d/.test(hints.euVatId ?? hints.rn ?? ""));
        if (foreign.length === 0)
          throw new Unavailable(`the target names no number of an account other than ${user.login}'s`);
        return fc
          .constantFrom(...foreign)
          .chain((hints) => nobodys(world, user, hints).map((unknown) => ({ asker, hints, unknown })));
      },
    ),
  control: (world, { asker, unknown }) => expectHintedScreen(world, asker, unknown),
  check: async (world, { asker, hints, unknown }, usual) => {
    const view = await expectHintedScreen(world, asker, hints);
    expectEqual("the participants that are shown", view.participants, usual.participants, view.answer);
    expectEqual("what is pre-selected", view.preselected, usual.preselected, view.answer);
    await expectAlike(
      async () => (await expectHintedScreen(world, asker, unknown)).answer,
      [async () => (await expectHintedScreen(world, asker, hints)).answer],
    );
  },
});
