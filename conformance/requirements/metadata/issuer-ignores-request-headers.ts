import * as fc from "fast-check";
import { expectSameMembers } from "../../expect/alike.ts";
import { property } from "../../property.ts";
import { Unavailable } from "../../unavailable.ts";

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc
    .record({ name: fc.domain(), port: fc.integer({ min: 1, max: 65_535 }) })
    .map(({ name, port }) => `${name}:${port}`),
);

const header = host.chain((name) =>
  fc.constantFrom<[string, string]>(
    ["host", name],
    ["forwarded", `host=${name};proto=https`],
    ["forwarded", `for=192.0.2.60;proto=http;host="${name}"`],
    ["x-forwarded-host", name],
    ["x-forwarded-proto", "gopher"],
    ["x-original-host", name],
  ),
);

export default property({
  requests: 3,
  arbitrary: () => fc.uniqueArray(header, { minLength: 1, maxLength: 3, selector: ([name]) => name }),
  control: async (world) => {
    const answer = await world.metadata();
    if (answer.status !== 200) throw new Unavailable(`the metadata is answered ${answer.status}`);
    return answer;
  },
  check: async (world, headers, usual) => {
    const answer = await world.send({ url: world.endpoints.metadata, headers });
    // A server that knows itself by name may refuse or redirect another name (RFC 9110 §15.5.20): that is no metadata.
    if (answer.status !== 200) return;
    const after = await world.metadata();
    expectSameMembers("member", answer, answer.members, [usual.members, after.members]);
  },
});
