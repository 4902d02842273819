import * as fc from "fast-check";
import { type Draft, drafts } from "../arbitraries/openapi/drafts.ts";
import { filledIn } from "../arbitraries/openapi/fill-in.ts";
import { type Property, property } from "../property.ts";
import { isClientOperation } from "../target/client-endpoints.ts";
import type { Answer } from "../target/exchange.ts";
import type { Tokens } from "../target/oauth.ts";
import { withStage } from "./drafted-stage.ts";

type Expectation = (operation: Draft["operation"], answer: Answer) => void;

/**
 * What holds of the answer to any request, drawn from the contract's schemas and from just outside them. Some make and delete
 * participants, so that this runs alone; a run sends many, for making what they are about takes a few requests.
 */
export function anyAnswer(expectation: Expectation): Property<readonly Draft[], Tokens> {
  return answers(expectation, { phase: "exclusive", least: 1, most: 80 });
}

/** What holds of the answer to any request at the operations that clients authenticate at. */
export function anyClientAnswer(expectation: (answer: Answer) => void): Property<readonly Draft[], Tokens> {
  return answers((_operation, answer) => expectation(answer), {
    phase: "shared",
    least: 4,
    most: 6,
    isMeant: isClientOperation,
  });
}

interface Drawn {
  readonly phase: "shared" | "exclusive";
  /** How many drafts one run sends. */
  readonly least: number;
  readonly most: number;
  readonly isMeant?: Parameters<typeof drafts>[1];
}

/** Requests that a run makes besides its drafts, if they are about participants and documents. */
const besides = 16;

function answers(expectation: Expectation, { phase, least, most, isMeant }: Drawn): Property<readonly Draft[], Tokens> {
  return property<readonly Draft[], Tokens>({
    phase,
    requests: most + (phase === "exclusive" ? besides : 1),
    arbitrary: (world) => fc.array(drafts(world, isMeant), { minLength: least, maxLength: most, size: "max" }),
    control: (world) => world.mustClientCredentials(world.clients.apiKey),
    check: (world, requests, tokens) =>
      withStage(world, requests, tokens, async (facts, saw) => {
        for (const draft of requests) {
          const { request, operation } = filledIn(world, draft, facts);
          const answer = await world.send(request);
          saw(draft, answer);
          expectation(operation, answer);
        }
      }),
  });
}
