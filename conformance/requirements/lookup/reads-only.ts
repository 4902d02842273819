import * as fc from "fast-check";
import { searches } from "../../arbitraries/lookups.ts";
import { expectThat, inWords } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import type { Request } from "../../target/exchange.ts";

const methods = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "SEARCH", "REPORT"] as const;

export default property({
  requests: 2,
  arbitrary: (world) =>
    fc.record({
      search: searches(world),
      method: fc.constantFrom(...methods),
      as: fc.constantFrom("query", "form", "json", "override"),
    }),
  control: async (world, { search: { participantId, origin } }) =>
    void (await world.mustLookup({ participantId }, { headers: { origin } })),
  check: async (world, { search: { participantId, origin }, method, as }) => {
    const usual = { ...world.request.lookup({ participantId }, { headers: { origin } }), method };
    const members = { participantId, affiliateId: world.affiliates.active };
    const requests: Record<typeof as, Request> = {
      query: usual,
      form: { ...usual, form: members },
      json: { ...usual, json: members },
      override: { ...usual, headers: { origin, "x-http-method-override": "GET" } },
    };
    const answer = await world.send(requests[as]);
    expectThat(!("registered" in answer.members), () => ({
      expected: `no result of a look-up with ${method}`,
      actual: inWords(answer),
      exchange: answer,
    }));
  },
});
