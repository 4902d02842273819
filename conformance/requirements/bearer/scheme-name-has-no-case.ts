import * as fc from "fast-check";
import { withHeaders } from "../../arbitraries/no-tokens.ts";
import { mustBeLetIn, operationsWithoutTrace, resourceRequests } from "../../arbitraries/resource-requests.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";

export default property({
  runs: 60,
  requests: 4,
  arbitrary: (world) =>
    fc.record({
      request: resourceRequests(world, { operations: operationsWithoutTrace }),
      scheme: fc.oneof(fc.constantFrom("bearer", "BEARER", "bEARER"), fc.mixedCase(fc.constant("bearer"))),
    }),
  control: (world, { request }) => mustBeLetIn(world, request),
  check: async (world, { scheme }, { tokens, bare, answer }) => {
    const asked = withHeaders(bare, { authorization: `${scheme} ${tokens.access_token}` });
    expectStatus(await world.send(asked), answer.status, "as with the scheme spelt Bearer");
  },
});
