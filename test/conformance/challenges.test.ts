import { expect, test } from "vitest";
import { challengesIn } from "../../conformance/target/challenges.ts";

const read = (header: string) =>
  challengesIn(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

test.each<[string, ReturnType<typeof read>]>([
  ["", []],
  ["Bearer", [["bearer", {}]]],
  ['Bearer realm="a", error="invalid_token"', [["bearer", { realm: "a", error: "invalid_token" }]]],
  ["bearer error = invalid_token , Realm=a", [["bearer", { error: "invalid_token", realm: "a" }]]],
  [
    'Negotiate, Digest realm="Bearer, error=\\"x\\"", Bearer scope="a b"',
    [
      ["negotiate", {}],
      ["digest", { realm: 'Bearer, error="x"' }],
      ["bearer", { scope: "a b" }],
    ],
  ],
])("the challenges of %j", (header, challenges) => {
  expect(read(header)).toEqual(challenges);
});
