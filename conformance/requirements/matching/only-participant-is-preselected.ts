import { askers, hasOne } from "../../arbitraries/askers.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) => askers(world, "one participant alone", hasOne),
  control: async (world, asker) => void (await world.login(world.users[asker.user])),
  check: async (world, asker) => {
    const [only] = world.users[asker.user].participants;
    expectProposed(await expectHintedScreen(world, asker), only?.id ?? null);
  },
});
