import * as fc from "fast-check";
import {
  type LetIn,
  mustBeLetIn,
  mustHold,
  type ResourceRequest,
  resourceRequests,
  scopesThatOpen,
} from "../arbitraries/resource-requests.ts";
import { scopesAllowed, shuffled } from "../arbitraries/scopes.ts";
import { type Property, property } from "../property.ts";
import { withBearer } from "../target/bearer-request.ts";
import type { Answer } from "../target/exchange.ts";

interface Input {
  readonly request: ResourceRequest;
  /** Scopes of the client, none of which opens the operation. */
  readonly others: readonly string[];
}

/** The same request as one that is let in, with a token of the same client that holds none of the scopes that open it. */
export function refusedForScope(
  expectation: (answer: Answer, request: ResourceRequest) => void,
): Property<Input, LetIn> {
  return property<Input, LetIn>({
    runs: 60,
    requests: 5,
    arbitrary: (world) =>
      resourceRequests(world, {
        scopes: (allowed, opening) =>
          allowed.length > opening.length ? fc.shuffledSubarray([...opening], { minLength: 1 }) : undefined,
      }).chain((request) => {
        const closed = scopesAllowed(world.clients[request.client]).filter(
          (scope) => !scopesThatOpen(request.operation).includes(scope),
        );
        const others = fc.shuffledSubarray(closed, { minLength: 1 }).chain(shuffled);
        return fc.record({ request: fc.constant(request), others });
      }),
    control: (world, { request }) => mustBeLetIn(world, request),
    check: async (world, { request, others }, { bare }) => {
      const { access_token } = await mustHold(world, { ...request, scopes: others });
      expectation(await world.send(withBearer(access_token, bare)), request);
    },
  });
}
