import * as fc from "fast-check";
import { mustBeLetIn, resourceRequests } from "../../arbitraries/resource-requests.ts";
import { expectInvalidToken } from "../../expect/bearer-challenge.ts";
import { property } from "../../property.ts";
import { withBearer } from "../../target/bearer-request.ts";

export default property({
  runs: 60,
  requests: 6,
  arbitrary: (world) =>
    fc.record({
      request: resourceRequests(world),
      options: fc.record(
        { hint: fc.constantFrom("access_token"), auth: fc.constantFrom("basic", "post") },
        { requiredKeys: [] },
      ),
    }),
  control: (world, { request }) => mustBeLetIn(world, request),
  check: async (world, { request, options }, { tokens, bare }) => {
    await world.mustRevoke(world.clients[request.client], tokens.access_token, options);
    await world.eventually(async () => expectInvalidToken(await world.send(withBearer(tokens.access_token, bare))));
  },
});
