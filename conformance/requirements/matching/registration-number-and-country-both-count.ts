import * as fc from "fast-check";
import { hasSeveral } from "../../arbitraries/askers.ts";
import { unmatchedValues } from "../../arbitraries/hints.ts";
import { fitNobody, identifiedRequests, uniqueIdentitiesOf } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    identifiedRequests(world, {
      what: "several participants, one with a registration number and a country of its own",
      from: (user) => uniqueIdentitiesOf(user, "pair"),
      whose: hasSeveral,
    })
      .chain((request) => {
        const user = world.users[request.user];
        const others = user.participants.flatMap(({ countryCode }) => countryCode ?? []);
        return fc
          .oneof(fc.constantFrom(...others, "SK", "CZ", "BE", "DE"), unmatchedValues(world, user, "countryCode"))
          .map((countryCode) => ({ request, hints: { ...request.identity.hints, countryCode } }));
      })
      .filter(({ request, hints }) => fitNobody(hints, world.users[request.user])),
  control: async (world, { request }) =>
    expectProposed(await expectHintedScreen(world, request, request.identity.hints), request.identity.fits[0] ?? null),
  check: async (world, { request, hints }) => expectProposed(await expectHintedScreen(world, request, hints), null),
});
