import * as fc from "fast-check";
import { callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { wrongClient } from "../../arbitraries/credentials.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { basic } from "../../target/oauth-requests.ts";
import type { World } from "../../world.ts";

/** An `Authorization` header beside the right one: the same again, another client's, a wrong one, or of another scheme. */
const second = ({ clients: { apiKey, otherApiKey } }: World): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(basic(apiKey), basic(otherApiKey), "Bearer x"),
    wrongClient(apiKey).map((client) => basic(client)),
  );

export default property({
  requests: 4,
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world),
      second: second(world),
      rightFirst: fc.boolean(),
      name: fc.constantFrom("authorization", "Authorization", "AUTHORIZATION"),
    }),
  control: (world, { call, name }) => {
    const right: [string, string][] = [[name, basic(world.clients.apiKey)]];
    return mustBeServed(world, call, { client: world.clients.apiKey, auth: "none", headers: right });
  },
  check: async (world, { call, second: other, rightFirst, name }) => {
    const right: [string, string] = ["authorization", basic(world.clients.apiKey)];
    const headers: [string, string][] = rightFirst ? [right, [name, other]] : [[name, other], right];
    expectStatus(await callAs(world, call, { client: world.clients.apiKey, auth: "none", headers }), 400);
  },
});
