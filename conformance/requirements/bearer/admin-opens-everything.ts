import * as fc from "fast-check";
import {
  mustBeLetIn,
  mustHold,
  operationsWithoutTrace,
  resourceRequests,
} from "../../arbitraries/resource-requests.ts";
import { scopesAllowed, shuffled } from "../../arbitraries/scopes.ts";
import { expectLetIn } from "../../expect/let-in.ts";
import { expectThat, inWords } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { withBearer } from "../../target/bearer-request.ts";

/** Tokens without `admin`, of clients that may have it, where another scope opens the operation. */
const withoutAdmin = (allowed: readonly string[], opening: readonly string[]) => {
  const others = (scopes: readonly string[]) => scopes.filter((scope) => scope !== "admin");
  if (!allowed.includes("admin") || others(opening).length === 0) return undefined;
  return fc
    .tuple(fc.constantFrom(...others(opening)), fc.shuffledSubarray(others(allowed)))
    .map(([one, more]) => [...new Set([...more, one])]);
};

export default property({
  requests: 5,
  arbitrary: (world) =>
    resourceRequests(world, { operations: operationsWithoutTrace, scopes: withoutAdmin }).chain((request) =>
      fc.record({
        request: fc.constant(request),
        beside: fc
          .shuffledSubarray(scopesAllowed(world.clients[request.client]))
          .chain((others) => shuffled([...new Set(["admin", ...others])])),
      }),
    ),
  control: (world, { request }) => mustBeLetIn(world, request),
  check: async (world, { request, beside }, { bare, answer: other }) => {
    const { access_token } = await mustHold(world, { ...request, scopes: beside });
    const answer = await world.send(withBearer(access_token, bare));
    expectLetIn(answer);
    expectThat(other.status >= 300 || answer.status < 300, () => ({
      expected: `an answer, as with the scopes ${request.scopes.join(" ")}`,
      actual: inWords(answer),
      exchange: answer,
    }));
  },
});
