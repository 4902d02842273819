import { askers, hasOne } from "../../arbitraries/askers.ts";
import { expectHintedScreen } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) => askers(world, "several participants or none", (user) => !hasOne(user)),
  control: async (world, asker) => void (await world.login(world.users[asker.user])),
  check: async (world, asker) => {
    const { preselected, answer } = await expectHintedScreen(world, asker);
    expectEqual("what is pre-selected", preselected, [], answer);
  },
});
