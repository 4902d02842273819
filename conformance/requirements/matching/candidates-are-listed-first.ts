import { hasSeveral } from "../../arbitraries/askers.ts";
import { identifiedRequests, identitiesOf } from "../../arbitraries/identities.ts";
import { expectHintedScreen } from "../../expect/consent-screen.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    identifiedRequests(world, { what: "several participants with identifiers", from: identitiesOf, whose: hasSeveral }),
  control: async (world, request) => void (await expectHintedScreen(world, request)),
  check: async (world, { identity: { hints, fits }, ...asker }) => {
    const { participants, answer } = await expectHintedScreen(world, asker, hints);
    const first = participants.slice(0, fits.length).map(({ id }) => id);
    expectEqual("the participants listed first", first.sort(), [...fits].sort(), answer);
  },
});
