import * as fc from "fast-check";
import { identifiedRequests, sharedIdentitiesOf, uniqueIdentitiesOf } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";
import type { TargetUser } from "../../target/target.ts";

const ofPairs = (user: TargetUser) => uniqueIdentitiesOf(user, "pair");

export default property({
  requests: 3,
  arbitrary: (world) =>
    identifiedRequests(world, {
      what: "several participants that share a VAT number, and one with a registration number of its own",
      from: (user) => sharedIdentitiesOf(user, "euVatId"),
      whose: (user) => ofPairs(user).length > 0,
    }).chain(({ identity: { hints: vat }, ...asker }) =>
      fc.constantFrom(...ofPairs(world.users[asker.user])).map((pair) => ({ asker, vat, pair })),
    ),
  control: async (world, { asker, pair }) =>
    expectProposed(await expectHintedScreen(world, asker, pair.hints), pair.fits[0] ?? null),
  check: async (world, { asker, vat, pair }) => {
    const alone = await expectHintedScreen(world, asker, vat);
    const both = await expectHintedScreen(world, asker, { ...pair.hints, ...vat });
    expectEqual("what is pre-selected", both.preselected, alone.preselected, both.answer);
    const ids = both.participants.map(({ id }) => id);
    expectEqual(
      "the order of participants",
      ids,
      alone.participants.map(({ id }) => id),
      both.answer,
    );
  },
});
