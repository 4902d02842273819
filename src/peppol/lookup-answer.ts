import { isFailure, type NetworkFailure } from "./network-failure.ts";
import type { Registration } from "./registration.ts";

export interface LookupAnswer {
  registered: boolean;
  /** The identifier that was found, else the one that was asked for; null when none was. */
  participantId: string | null;
  documentTypes: readonly string[];
  /** When the network was asked: milliseconds since the epoch. */
  checkedAt: number;
}

/** What became of one identifier. */
export interface Asked {
  identifier: string;
  outcome: Registration | NetworkFailure;
}

/**
 * One answer from those about several identifiers of the same business, in the order of preference: the first that is
 * registered. Otherwise a failure counts before "not registered", because who failed to answer might be the one.
 * @param askedFor the caller's own identifier; null when the caller asked by a number
 */
export function lookupAnswer(asked: readonly Asked[], askedFor: string | null): LookupAnswer | NetworkFailure {
  const outcomes = asked.map(({ outcome }) => outcome);
  const found = asked.find(({ outcome }) => !isFailure(outcome) && outcome.registered);
  if (found && !isFailure(found.outcome)) return { ...found.outcome, participantId: askedFor ?? found.identifier };
  const failure = outcomes.find(isFailure);
  if (failure) return failure;
  const checkedAt = Math.min(...outcomes.map((outcome) => (isFailure(outcome) ? Infinity : outcome.checkedAt)));
  return { registered: false, participantId: askedFor, documentTypes: [], checkedAt };
}
