import * as fc from "fast-check";
import { unmatchedValues } from "../../arbitraries/hints.ts";
import { identifiedRequests, uniqueIdentitiesOf } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    identifiedRequests(world, {
      what: "a participant with a registration number and a country of its own",
      from: (user) => uniqueIdentitiesOf(user, "pair"),
    }).chain((request) =>
      fc
        .option(unmatchedValues(world, world.users[request.user], "euVatId"), { nil: undefined, freq: 4 })
        .map((euVatId) => ({ request, euVatId })),
    ),
  control: async (world, { request }) => void (await expectHintedScreen(world, request)),
  check: async (world, { request, euVatId }) => {
    const { hints, fits } = request.identity;
    expectProposed(await expectHintedScreen(world, request, { ...hints, euVatId }), fits[0] ?? null);
  },
});
