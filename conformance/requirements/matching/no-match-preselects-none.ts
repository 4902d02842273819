import { askers, hasSeveral } from "../../arbitraries/askers.ts";
import { unmatchedHints } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  // In an account of one a server may say that nothing else can be meant: that it should not is another requirement.
  arbitrary: (world) =>
    askers(world, "several participants", hasSeveral).chain((asker) =>
      unmatchedHints(world, world.users[asker.user]).map((hints) => ({ asker, hints })),
    ),
  control: async (world, { asker }) => void (await expectHintedScreen(world, asker)),
  check: async (world, { asker, hints }) => expectProposed(await expectHintedScreen(world, asker, hints), null),
});
