import * as fc from "fast-check";
import { anyCalls, anyRequest, mustAnswer } from "../../arbitraries/any-calls.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import { pairsOf } from "../../target/exchange.ts";
import { rawRequest } from "../../target/raw-request.ts";

export default property({
  requests: 4,
  arbitrary: (world) =>
    fc.record({
      call: anyCalls(world),
      other: fc.option(fc.domain(), { nil: undefined, freq: 6 }),
      rightFirst: fc.boolean(),
      name: fc.constantFrom("host", "Host", "HOST"),
    }),
  control: (world, { call }) => mustAnswer(world, call),
  check: async (world, { call, other, rightFirst, name }) => {
    const { headers, ...request } = await anyRequest(world, call);
    const { host } = new URL(request.url);
    const hosts: [string, string][] = [
      ["Host", host],
      [name, other ?? host],
    ];
    const bytes = rawRequest({
      ...request,
      headers: [...(rightFirst ? hosts : hosts.toReversed()), ...pairsOf(headers)],
    });
    expectStatus(await world.sendRaw(request.url, [bytes]), 400);
  },
});
