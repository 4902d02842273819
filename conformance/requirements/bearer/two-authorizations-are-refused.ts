import * as fc from "fast-check";
import { withHeaders } from "../../arbitraries/no-tokens.ts";
import { expectStatus } from "../../expect/status.ts";
import { refusedAtResources } from "../../factories/refused-tokens.ts";

/** What stands in the second header: the same again, another token, or something of another scheme. */
const seconds = fc.oneof(
  fc.constantFrom("the same", "Basic Og==", "Bearer", ""),
  fc.stringMatching(/^Bearer [A-Za-z0-9_-]{8,40}$/),
);

export default refusedAtResources({
  wrong: () =>
    fc.record({
      second: seconds,
      rightFirst: fc.boolean(),
      name: fc.constantFrom("authorization", "Authorization", "AUTHORIZATION"),
    }),
  request: ({ bare, tokens: { access_token } }, { second, rightFirst, name }) => {
    const right: [string, string] = ["authorization", `Bearer ${access_token}`];
    const other: [string, string] = [name, second === "the same" ? right[1] : second];
    return withHeaders(bare, rightFirst ? [right, other] : [other, right]);
  },
  expectation: (answer) => expectStatus(answer, [400, 401], "with two Authorization headers"),
});
