import * as fc from "fast-check";
import { mayConsent } from "../../arbitraries/grant-plans.ts";
import { accountOfKey } from "../../arbitraries/holders.ts";
import { identifiedParticipants } from "../../arbitraries/participants.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { expectNoParticipant } from "../../expect/no-participant.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { adminKeys, withOwnParticipants } from "../../factories/own-participants.ts";
import { property } from "../../property.ts";

/** Where nobody in the account may be asked, there is no matching to be seen. */
export default property({
  phase: "exclusive",
  requests: 16,
  arbitrary: (world) =>
    adminKeys(world).chain((key) => {
      const account = accountOfKey(world, key);
      const asked = mayConsent(world).filter(([, user]) => world.users[user].account === account);
      const asker = fc
        .record({ pair: fc.constantFrom(...asked), state: fc.stringMatching(/^[A-Za-z0-9_-]{6,24}$/) })
        .map(({ pair: [client, user], state }) => ({ client, user, state }));
      return fc.record({
        key: fc.constant(key),
        // Where deleting does nothing, an identifier on the network stays with whoever had it first.
        plan: identifiedParticipants(world).map(({ participantId: _, ...plan }) => plan),
        by: fc.constantFrom("euVatId" as const, "pair" as const),
        asker: asked.length === 0 ? fc.constant(undefined) : asker,
      });
    }),
  control: (world, { key, plan: { euVatId, rn, countryCode, ...plan }, by, asker }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { id } = await mustMake({ euVatId, rn, countryCode, ...plan });
      expectStatus(await world.getParticipant(token, id), 200);
      if (asker)
        expectProposed(await expectHintedScreen(world, asker, by === "pair" ? { rn, countryCode } : { euVatId }), id);
    }),
  check: (world, { key, plan: { euVatId, rn, countryCode, ...plan }, by, asker }) =>
    withOwnParticipants(world, key, async ({ token, mustMake }) => {
      const { id } = await mustMake({ euVatId, rn, countryCode, ...plan });
      await world.mustDeleteParticipant(token, id);
      expectNoParticipant(await world.getParticipant(token, id), [404, 410]);
      const listed = (await world.mustListParticipants(token)).find((each) => each.id === id);
      expectThat(listed === undefined, () => ({ expected: "a list without what was deleted", actual: `${id} in it` }));
      if (!asker) return;
      const screen = await expectHintedScreen(world, asker, by === "pair" ? { rn, countryCode } : { euVatId });
      expectProposed(screen, null);
      const offered = screen.participants.some((each) => each.id === id);
      expectEqual("whether the deleted participant is offered", offered, false, screen.answer);
    }),
});
