import type { LookupQuestion } from "../domain/lookup-question.ts";
import { type LookupAnswer, lookupAnswer } from "./lookup-answer.ts";
import { identifiersAsked, type QuestionRefusal } from "./lookup-question.ts";
import type { LookupSettings } from "./lookup-settings.ts";
import { createNetwork } from "./network.ts";
import type { NetworkFailure } from "./network-failure.ts";
import { remembered } from "./remembered.ts";

export type LookupRefusal = QuestionRefusal | NetworkFailure;

/**
 * Asks the network whether somebody can be reached, and with which documents.
 * @param askedBy an opaque name of who asks (the affiliate)
 */
export type Lookup = (question: LookupQuestion, askedBy: string) => Promise<LookupAnswer | LookupRefusal>;

/**
 * A look-up with a memory of its own; one is enough for a process.
 * @param clock milliseconds since the epoch
 */
export function createLookup(settings: LookupSettings, { clock }: { clock: () => number }): Lookup {
  const ask = remembered(createNetwork(settings, clock), settings, clock);
  return async (question, askedBy) => {
    const asked = identifiersAsked(question);
    if ("refused" in asked) return asked;
    const outcomes = asked.identifiers.map(async (identifier) => ({
      identifier,
      outcome: await ask({ identifier, askedBy }),
    }));
    return lookupAnswer(await Promise.all(outcomes), asked.askedFor);
  };
}
