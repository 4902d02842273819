import * as fc from "fast-check";
import { type AnyCall, anyCalls, anyRequest, mustAnswer } from "../../arbitraries/any-calls.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { type Answer, pairsOf } from "../../target/exchange.ts";
import { rawRequest } from "../../target/raw-request.ts";
import { Inapplicable } from "../../unavailable.ts";
import type { World } from "../../world.ts";

/** Bytes of a header section that no server of this contract can be meant to read. */
const beyondReason = 8 * 1024 * 1024;

interface Bulk {
  readonly bytes: number;
  /** How many header fields share the bytes. */
  readonly fields: number;
}

async function withBulk(world: World, call: AnyCall, { bytes, fields }: Bulk): Promise<Answer> {
  const request = await anyRequest(world, call);
  const value = "x".repeat(Math.ceil(bytes / fields));
  const bulk = Array.from({ length: fields }, (_, index): [string, string] => [`x-bulk-${index}`, value]);
  return world.sendRaw(request.url, [rawRequest({ ...request, headers: [...pairsOf(request.headers), ...bulk] })]);
}

/** Ever larger header sections, until the server reads no more. */
export default property({
  requests: 10,
  arbitrary: (world) =>
    fc.record({
      call: anyCalls(world),
      bytes: fc.integer({ min: 20_000, max: 60_000 }),
      fields: fc.integer({ min: 1, max: 8 }),
    }),
  control: (world, { call }) => mustAnswer(world, call),
  check: async (world, { call, bytes, fields }) => {
    for (let size = bytes; size < beyondReason; size *= 4) {
      const answer = await withBulk(world, call, { bytes: size, fields });
      if (answer.status !== 200) return expectStatus(answer, 431);
    }
    throw new Inapplicable("the server reads header sections of any size");
  },
});
