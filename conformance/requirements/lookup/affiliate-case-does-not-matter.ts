import * as fc from "fast-check";
import { asciiCases } from "../../arbitraries/identifier-forms.ts";
import { searches } from "../../arbitraries/lookups.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";
import { expectLookupResult } from "../../target/lookup-calls.ts";

export default property({
  requests: 2,
  arbitrary: (world) => fc.record({ search: searches(world), affiliateId: asciiCases(world.affiliates.active) }),
  control: async (world, { search: { participantId } }) => (await world.mustLookup({ participantId })).registered,
  check: async (world, { search: { participantId }, affiliateId }, usual) => {
    const { registered, answer } = expectLookupResult(await world.lookup({ participantId }, { affiliateId }));
    expectEqual("registered, whatever the case of affiliateId,", registered, usual, answer);
  },
});
