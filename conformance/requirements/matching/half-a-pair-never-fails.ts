import * as fc from "fast-check";
import { askers } from "../../arbitraries/askers.ts";
import { anyHints } from "../../arbitraries/hints.ts";
import { halfPairs } from "../../arbitraries/identities.ts";
import { expectHintedScreen } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    askers(world, "or without participants", () => true).chain((asker) => {
      const user = world.users[asker.user];
      const euVatId = anyHints(world, user).map((hints) => hints.euVatId);
      return fc
        .record({ half: halfPairs(world, user), euVatId })
        .map(({ half, euVatId }) => ({ asker, euVatId, half }));
    }),
  control: async (world, { asker, euVatId }) => void (await expectHintedScreen(world, asker, { euVatId })),
  check: async (world, { asker, euVatId, half }) => void (await expectHintedScreen(world, asker, { euVatId, ...half })),
});
