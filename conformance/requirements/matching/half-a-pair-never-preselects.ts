import * as fc from "fast-check";
import { hasSeveral } from "../../arbitraries/askers.ts";
import { identifiedRequests, uniqueIdentitiesOf } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed, hintedScreenIfAny } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    fc.record({
      request: identifiedRequests(world, {
        what: "several participants, one with a registration number and a country of its own",
        from: (user) => uniqueIdentitiesOf(user, "pair"),
        whose: hasSeveral,
      }),
      missing: fc.constantFrom("rn", "countryCode"),
      as: fc.constantFrom(undefined, ""),
    }),
  control: async (world, { request }) =>
    expectProposed(await expectHintedScreen(world, request, request.identity.hints), request.identity.fits[0] ?? null),
  check: async (world, { request, missing, as }) => {
    const view = await hintedScreenIfAny(world, request, { ...request.identity.hints, [missing]: as });
    if (view) expectProposed(view, null);
  },
});
