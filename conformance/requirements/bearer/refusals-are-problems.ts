import * as fc from "fast-check";
import { type BadToken, badToken, badTokens } from "../../arbitraries/bad-tokens.ts";
import {
  mustAim,
  mustBeLetIn,
  mustHold,
  namesOne,
  type ResourceRequest,
  resourceRequests,
  scopesThatOpen,
} from "../../arbitraries/resource-requests.ts";
import { scopesAllowed } from "../../arbitraries/scopes.ts";
import { expectProblem } from "../../expect/problem.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import { withBearer } from "../../target/bearer-request.ts";
import { precondition } from "../../target/precondition.ts";
import type { World } from "../../world.ts";

/** Why a request is refused that would be let in. */
type Fault =
  | { readonly kind: "no token" }
  | { readonly kind: "bad token"; readonly bad: BadToken }
  | { readonly kind: "no scope"; readonly scopes: readonly string[] }
  | { readonly kind: "nothing there" };

function faultsOf(world: World, { client, operation }: ResourceRequest): fc.Arbitrary<Fault> {
  const opening = scopesThatOpen(operation);
  const closed = scopesAllowed(world.clients[client]).filter((scope) => !opening.includes(scope));
  const faults: fc.Arbitrary<Fault>[] = [
    fc.constant({ kind: "no token" }),
    badTokens().map((bad) => ({ kind: "bad token", bad })),
  ];
  if (closed.length > 0)
    faults.push(fc.shuffledSubarray(closed, { minLength: 1 }).map((scopes) => ({ kind: "no scope", scopes })));
  if (namesOne(operation)) faults.push(fc.constant({ kind: "nothing there" }));
  return fc.oneof(...faults);
}

export default property({
  runs: 60,
  requests: 5,
  arbitrary: (world) =>
    resourceRequests(world).chain((request) =>
      fc.record({ request: fc.constant(request), fault: faultsOf(world, request) }),
    ),
  control: (world, { request }) => mustBeLetIn(world, request),
  check: async (world, { request, fault }, { tokens: { access_token }, bare }) => {
    const answer = await world.send(await faulty());
    precondition("the request is refused", () =>
      expectThat(answer.status >= 400, () => ({ expected: "a refusal", actual: `status ${answer.status}` })),
    );
    expectProblem(answer);

    async function faulty() {
      switch (fault.kind) {
        case "no token":
          return bare;
        case "bad token":
          return withBearer(badToken(access_token, fault.bad), bare);
        case "no scope":
          return withBearer((await mustHold(world, { ...request, scopes: fault.scopes })).access_token, bare);
        case "nothing there":
          return withBearer(access_token, await mustAim(world, { ...request, id: "nobody's" }));
      }
    }
  },
});
