import { expectStatus } from "../expect/status.ts";
import { expectThat, inWords } from "../expect/violation.ts";
import type { World } from "../world.ts";
import type { Answer, Fields, Request } from "./exchange.ts";
import { inQuery } from "./in-query.ts";
import { precondition } from "./precondition.ts";

/** Variations of a look-up. */
export interface LookupOptions {
  /** Who asks; null for nobody. Default: the affiliate that the target names. */
  readonly affiliateId?: string | null;
  readonly method?: string;
  readonly headers?: Fields;
  readonly throttled?: boolean;
}

/** Pure builder, for variations of a single field. `params` are all of the query but for the affiliate's ID. */
export interface LookupRequests {
  lookup(params: Fields, options?: LookupOptions): Request;
}

/** What a world does at the look-up. */
export interface LookupCalls {
  lookup(params: Fields, options?: LookupOptions): Promise<Answer>;
  /** As its namesake, for preconditions: anything but a result is `Unavailable`. */
  mustLookup(params: Fields, options?: LookupOptions): Promise<LookupResult>;
}

/** A result, and the answer that told it. */
export interface LookupResult {
  readonly registered: boolean;
  readonly answer: Answer;
}

/** The builder, for the endpoint and the affiliate of the target. */
export const lookupRequests = (
  endpoints: Pick<World["endpoints"], "lookup">,
  affiliates: Pick<World["affiliates"], "active">,
): LookupRequests => ({
  lookup: (params, { affiliateId = affiliates.active, ...options } = {}) =>
    inQuery(inQuery({ url: endpoints.lookup, ...options }, { affiliateId: affiliateId ?? undefined }), params),
});

/** The calls that a world makes at the look-up. */
export function createLookupCalls(request: LookupRequests, send: (request: Request) => Promise<Answer>): LookupCalls {
  const lookup: LookupCalls["lookup"] = async (...args) => send(request.lookup(...args));
  return {
    lookup,
    mustLookup: async (...args) => {
      const answer = await lookup(...args);
      return precondition("somebody is looked up", () => expectLookupResult(answer));
    },
  };
}

/** The answer is a result: 200, and it says whether somebody is registered. */
export function expectLookupResult(answer: Answer): LookupResult {
  expectStatus(answer, 200);
  const { registered } = answer.members;
  expectThat(typeof registered === "boolean", () => ({
    expected: "registered to be true or false",
    actual: inWords(answer),
    exchange: answer,
  }));
  return { registered, answer };
}
