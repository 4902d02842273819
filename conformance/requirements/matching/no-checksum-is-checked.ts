import * as fc from "fast-check";
import { askers, hasSeveral } from "../../arbitraries/askers.ts";
import { fitNobody, identifiedRequests, uniqueIdentitiesOf } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

/** Numbers of a country's form; their check digits are right by chance only. */
const numbers = fc.oneof(
  fc.stringMatching(/^CZ[0-9]{8,10}$/),
  fc.stringMatching(/^SK[0-9]{10}$/),
  fc.stringMatching(/^BE[01][0-9]{9}$/),
);

export default property({
  requests: 2,
  arbitrary: (world) =>
    fc.oneof(
      identifiedRequests(world, {
        what: "a participant with a VAT number of its own",
        from: (user) => uniqueIdentitiesOf(user, "euVatId"),
      }).map(({ identity, ...asker }) => ({
        asker,
        hints: identity.hints,
        fits: identity.fits[0] ?? null,
      })),
      fc
        .record({
          asker: askers(world, "several participants", hasSeveral),
          hints: fc.record({ euVatId: numbers }),
          fits: fc.constant(null),
        })
        .filter(({ asker, hints }) => fitNobody(hints, world.users[asker.user])),
    ),
  control: async (world, { asker }) => void (await expectHintedScreen(world, asker)),
  check: async (world, { asker, hints, fits }) => expectProposed(await expectHintedScreen(world, asker, hints), fits),
});
