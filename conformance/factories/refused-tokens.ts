import * as fc from "fast-check";
import { type LetIn, mustBeLetIn, type ResourceRequest, resourceRequests } from "../arbitraries/resource-requests.ts";
import { type Property, property } from "../property.ts";
import { withBearer } from "../target/bearer-request.ts";
import type { Answer, Request } from "../target/exchange.ts";
import type { World } from "../world.ts";

/** What a request at any resource looks like that is refused for what it has in the place of its token. */
interface Refused<Wrong> {
  /** What is drawn beside the request. */
  readonly wrong: (world: World) => fc.Arbitrary<Wrong>;
  /** The request with that in the place of the token that was let in. */
  readonly request: (letIn: LetIn, wrong: Wrong, world: World) => Request | Promise<Request>;
  readonly expectation: (answer: Answer) => void;
  /** Requests of one run. Default: as many as it takes with nothing to ask for besides. */
  readonly requests?: number;
  /** Default: some five at each operation, for there are many such properties, and requests are dear. */
  readonly runs?: number;
}

/** The same request as one that is let in, but for its token, is refused at every resource. */
export function refusedAtResources<Wrong>({
  wrong,
  request: wrongly,
  expectation,
  requests = 4,
  runs = 60,
}: Refused<Wrong>): Property<{ request: ResourceRequest; wrong: Wrong }, LetIn> {
  return property<{ request: ResourceRequest; wrong: Wrong }, LetIn>({
    runs,
    requests,
    arbitrary: (world) => fc.record({ request: resourceRequests(world), wrong: wrong(world) }),
    control: (world, { request }) => mustBeLetIn(world, request),
    check: async (world, { wrong: drawn }, letIn) => expectation(await world.send(await wrongly(letIn, drawn, world))),
  });
}

/** As `refusedAtResources`, with a string in the place of the token. */
export function refusedTokens<Wrong>({
  token,
  ...rest
}: Omit<Refused<Wrong>, "request"> & {
  readonly token: (letIn: LetIn, wrong: Wrong, world: World) => string | Promise<string>;
}): Property<{ request: ResourceRequest; wrong: Wrong }, LetIn> {
  return refusedAtResources({
    ...rest,
    request: async (letIn, wrong, world) => withBearer(await token(letIn, wrong, world), letIn.bare),
  });
}
