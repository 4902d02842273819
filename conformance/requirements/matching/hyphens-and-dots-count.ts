import { hasSeveral } from "../../arbitraries/askers.ts";
import { punctuated } from "../../arbitraries/identifier-forms.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { rewrittenRequests } from "../../factories/same-hint-fits.ts";
import { foretell } from "../../model/participant-matching.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    rewrittenRequests(world, punctuated, {
      what: "several participants, one with an identifier of its own",
      whose: hasSeveral,
    }).filter(({ user, hints }) => foretell(hints, world.users[user].participants).matchedBy === null),
  control: async (world, { identity, ...asker }) =>
    expectProposed(await expectHintedScreen(world, asker, identity.hints), identity.fits[0] ?? null),
  check: async (world, { hints, ...asker }) => expectProposed(await expectHintedScreen(world, asker, hints), null),
});
