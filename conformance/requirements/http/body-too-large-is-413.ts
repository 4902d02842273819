import * as fc from "fast-check";
import { type ClientCall, callAs, clientCalls, mustBeServed } from "../../arbitraries/client-calls.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import type { Answer } from "../../target/exchange.ts";
import { Inapplicable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

/** Bytes of a body that no server of this contract can be meant to read. */
const beyondReason = 64 * 1024 * 1024;

/** The call with a parameter that nobody knows, of so many bytes. */
const padded = (world: World, call: ClientCall, auth: "basic" | "post", bytes: number): Promise<Answer> =>
  callAs(world, call, { client: world.clients.apiKey, auth, params: { x_padding: "x".repeat(bytes) } });

/** Ever larger bodies, until the server reads no more. */
export default property({
  requests: 12,
  arbitrary: (world) =>
    fc.record({
      call: clientCalls(world),
      auth: fc.constantFrom("basic" as const, "post" as const),
      bytes: fc.integer({ min: 66_000, max: 250_000 }),
    }),
  control: (world, { call, auth }) =>
    mustBeServed(world, call, { client: world.clients.apiKey, auth, params: { x_padding: "x" } }),
  check: async (world, { call, auth, bytes }) => {
    for (let size = bytes; size < beyondReason; size *= 8) {
      const answer = await padded(world, call, auth, size);
      if (answer.status !== 200) return expectStatus(answer, 413);
    }
    throw new Inapplicable("the server reads bodies of any size");
  },
});
