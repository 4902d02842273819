import * as fc from "fast-check";
import { type ClientCall, clientCalls, clientRequest } from "../../arbitraries/client-calls.ts";
import { expectOAuthError } from "../../expect/oauth-error.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { type Answer, encode } from "../../target/exchange.ts";
import type { World } from "../../world.ts";

/** What follows a percent sign and is no two hexadecimal digits. */
const broken = fc.oneof(
  fc.constant(""),
  fc.stringMatching(/^[0-9A-Fa-f]$/),
  fc.stringMatching(/^[g-zG-Z.~_-][0-9A-Fa-f]?$/),
  fc.stringMatching(/^[0-9A-Fa-f][g-zG-Z.~_-]$/),
);

/** The call with one more parameter, written as it stands. */
async function withParameter(world: World, call: ClientCall, parameter: string, first: boolean): Promise<Answer> {
  const request = await clientRequest(world, call, { client: world.clients.apiKey, auth: "basic" });
  const form = encode(request).sent.body;
  const headers = [...encode(request).sent.headers];
  return world.send({ url: request.url, headers, body: first ? `${parameter}&${form}` : `${form}&${parameter}` });
}

export default property({
  requests: 2,
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world, { endpoints: ["token", "revoke", "introspect"] }),
      tail: broken,
      name: fc.stringMatching(/^x[a-z]{1,8}$/),
      in: fc.constantFrom("name" as const, "value" as const),
      first: fc.boolean(),
    }),
  control: async (world, { call, tail, name, in: place, first }) => {
    const parameter = place === "name" ? `${name}%25${tail}=x` : `${name}=%25${tail}`;
    expectStatus(await withParameter(world, call, parameter, first), 200);
  },
  check: async (world, { call, tail, name, in: place, first }) => {
    const parameter = place === "name" ? `${name}%${tail}=x` : `${name}=%${tail}`;
    const answer = await withParameter(world, call, parameter, first);
    expectOAuthError(answer, { status: 400, error: "invalid_request" });
  },
});
