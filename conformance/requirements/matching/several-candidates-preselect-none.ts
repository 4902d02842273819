import { identifiedRequests, sharedIdentitiesOf } from "../../arbitraries/identities.ts";
import { expectHintedScreen, expectProposed } from "../../expect/consent-screen.ts";
import { property } from "../../property.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    identifiedRequests(world, { what: "several participants that share an identifier", from: sharedIdentitiesOf }),
  control: async (world, request) => void (await expectHintedScreen(world, request)),
  check: async (world, { identity, ...asker }) =>
    expectProposed(await expectHintedScreen(world, asker, identity.hints), null),
});
