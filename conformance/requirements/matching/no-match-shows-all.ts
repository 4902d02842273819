import { askers } from "../../arbitraries/askers.ts";
import { unmatchedHints } from "../../arbitraries/identities.ts";
import { expectHintedScreen } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    askers(world, "any participants", ({ participants }) => participants.length > 0).chain((asker) =>
      unmatchedHints(world, world.users[asker.user]).map((hints) => ({ asker, hints })),
    ),
  control: async (world, { asker }) => void (await expectHintedScreen(world, asker)),
  check: async (world, { asker, hints }) => {
    const { participants, answer } = await expectHintedScreen(world, asker, hints);
    const shown = participants.map(({ id }) => id);
    const missing = world.users[asker.user].participants.filter(({ id }) => !shown.includes(id));
    expectEqual(
      "the participants that are not shown",
      missing.map(({ name }) => name),
      [],
      answer,
    );
  },
});
