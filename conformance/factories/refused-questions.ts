import type * as fc from "fast-check";
import type { Question } from "../arbitraries/lookup-questions.ts";
import { identifierOf } from "../arbitraries/lookups.ts";
import { type Property, property } from "../property.ts";
import type { Answer } from "../target/exchange.ts";
import type { World } from "../world.ts";

/** The active affiliate, which is answered about somebody it names, is refused what is drawn. */
export const refusedQuestions = (
  question: (world: World) => fc.Arbitrary<Question>,
  expectation: (answer: Answer) => void,
): Property<Question> =>
  property<Question, void>({
    requests: 2,
    arbitrary: question,
    control: async (world) => void (await world.mustLookup({ participantId: identifierOf(world, "registered") })),
    check: async (world, asked) => expectation(await world.lookup(asked)),
  });
