import * as fc from "fast-check";
import { askers, hasOne } from "../../arbitraries/askers.ts";
import { halfPairs, unmatchedHints } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed, hintedScreenIfAny } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    askers(world, "one participant alone", hasOne).chain((asker) => {
      const user = world.users[asker.user];
      return fc.oneof(unmatchedHints(world, user), halfPairs(world, user)).map((hints) => ({ asker, hints }));
    }),
  control: async (world, { asker }) => void (await expectHintedScreen(world, asker)),
  check: async (world, { asker, hints }) => {
    const view = await hintedScreenIfAny(world, asker, hints);
    if (view) expectProposed(view, null);
  },
});
