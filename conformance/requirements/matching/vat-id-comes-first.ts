import * as fc from "fast-check";
import { unmatchedValues } from "../../arbitraries/hints.ts";
import { identifiedRequests, identitiesOf, uniqueIdentitiesOf } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed, hintedScreenIfAny } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";
import type { TargetUser } from "../../target/target.ts";
import type { World } from "../../world.ts";

/** Pairs that are another's, nobody's, or only half there. */
function pairs(world: World, user: TargetUser) {
  const whole = identitiesOf(user, "pair").map(({ hints }) => hints);
  const made = fc.record(
    { rn: unmatchedValues(world, user, "rn"), countryCode: unmatchedValues(world, user, "countryCode") },
    { requiredKeys: [] },
  );
  return whole.length === 0 ? made : fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...whole) }, made);
}

export default property({
  requests: 2,
  arbitrary: (world) =>
    identifiedRequests(world, {
      what: "a participant with a VAT number of its own",
      from: (user) => uniqueIdentitiesOf(user, "euVatId"),
    }).chain((request) => pairs(world, world.users[request.user]).map((pair) => ({ request, pair }))),
  control: async (world, { request }) => void (await expectHintedScreen(world, request)),
  check: async (world, { request, pair }) => {
    const { hints, fits } = request.identity;
    const isHalf = Object.keys(pair).length === 1;
    const screen = isHalf ? hintedScreenIfAny : expectHintedScreen;
    const view = await screen(world, request, { ...pair, ...hints });
    if (view) expectProposed(view, fits[0] ?? null);
  },
});
