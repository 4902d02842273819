import * as fc from "fast-check";
import { hasSeveral } from "../../arbitraries/askers.ts";
import { nearMisses } from "../../arbitraries/identifier-forms.ts";
import { fitNobody } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { rewrittenRequests } from "../../factories/same-hint-fits.ts";
import { property } from "../../property.ts";

/** What a careless reader takes for the same: a number without its country or its check digit, zeros before it, an O that is a zero. */
const likenesses = (value: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    value.replace(/^[A-Z]{2}(?=.)/i, ""),
    value.replace(/^([A-Z]*)0+(?=.)/i, "$1"),
    value.replace(/^([A-Z]*)/i, "$10"),
    value.replaceAll("0", "O"),
    value.replaceAll("1", "I"),
    `${value}00`,
    value.slice(0, -1),
    value.replace(/.$/, (last) => (last === "7" ? "8" : "7")),
  );

export default property({
  requests: 2,
  arbitrary: (world) =>
    rewrittenRequests(world, (value) => fc.oneof({ weight: 2, arbitrary: nearMisses(value) }, likenesses(value)), {
      what: "several participants, one with an identifier of its own",
      whose: hasSeveral,
    }).filter(({ user, hints }) => Object.values(hints).every(Boolean) && fitNobody(hints, world.users[user])),
  control: async (world, { identity, ...asker }) =>
    expectProposed(await expectHintedScreen(world, asker, identity.hints), identity.fits[0] ?? null),
  check: async (world, { hints, ...asker }) => expectProposed(await expectHintedScreen(world, asker, hints), null),
});
