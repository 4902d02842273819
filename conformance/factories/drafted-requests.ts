import * as fc from "fast-check";
import { type Draft, drafts } from "../arbitraries/openapi/drafts.ts";
import { type Facts, filledIn, mustGather } from "../arbitraries/openapi/fill-in.ts";
import { type Property, property } from "../property.ts";
import type { Answer } from "../target/exchange.ts";

/** How many drafts one run sends. */
const least = 4;
const most = 6;

/** What holds of the answer to any request, drawn from the contract's schemas and from just outside them. */
export function anyAnswer(
  expectation: (operation: Draft["operation"], answer: Answer) => void,
): Property<readonly Draft[], Facts> {
  return property<readonly Draft[], Facts>({
    requests: most + 1,
    arbitrary: (world) => fc.array(drafts(world), { minLength: least, maxLength: most }),
    control: mustGather,
    check: async (world, requests, facts) => {
      for (const draft of requests) expectation(draft.operation, await world.send(filledIn(world, draft, facts)));
    },
  });
}
