import * as fc from "fast-check";
import { asciiCases } from "../../arbitraries/identifier-forms.ts";
import { letteredIdentifiers } from "../../arbitraries/lettered-identifiers.ts";
import { expectEqual } from "../../expect/equal.ts";
import { property } from "../../property.ts";
import { expectLookupResult } from "../../target/lookup-calls.ts";

export default property({
  requests: 2,
  arbitrary: (world) =>
    letteredIdentifiers(world).chain((identifier) =>
      fc.record({
        one: fc.constant(identifier.toLowerCase()),
        other: asciiCases(identifier).filter((written) => written !== identifier.toLowerCase()),
      }),
    ),
  control: async (world, { one }) => (await world.mustLookup({ participantId: one })).registered,
  check: async (world, { other }, usual) => {
    const { registered, answer } = expectLookupResult(await world.lookup({ participantId: other }));
    expectEqual("registered, whatever the case of participantId,", registered, usual, answer);
  },
});
