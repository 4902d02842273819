import { identifierOf } from "../arbitraries/lookups.ts";
import type { Answer } from "../target/exchange.ts";
import { expectLookupResult } from "../target/lookup-calls.ts";
import { precondition } from "../target/precondition.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** Of so many look-ups within a window one is beyond the quota, wherever the server lets its windows begin. */
const mostLimits = 2;

/** The throttled affiliate; `Unavailable` where the target does not tell its quota. */
export function quotaOf({ affiliates }: World): { id: string; limit: number; window: number } {
  const { id, limit, window } = affiliates.throttled;
  if (limit === undefined || window === undefined)
    throw new Unavailable("affiliates.throttled has no limit and window in the target");
  return { id, limit, window };
}

/**
 * The throttled affiliate looks up until it is refused: at once with 429, where somebody else has used its quota up; any
 * refusal counts after it was let in. Undefined when it never is.
 */
export async function lookUpBeyondQuota(world: World): Promise<Answer | undefined> {
  const { id, limit, window } = quotaOf(world);
  const participantId = identifierOf(world, "registered");
  const begun = Date.now();
  for (let attempt = 1; attempt <= mostLimits * limit + 1; attempt += 1) {
    const answer = await world.lookup({ participantId }, { affiliateId: id, throttled: true });
    const isRefusal = attempt > 1 && answer.status >= 400 && answer.status < 500;
    if (isRefusal || answer.status === 429) return answer;
    precondition("a look-up within the quota", () => expectLookupResult(answer));
  }
  if (Date.now() - begun > window * 1000)
    throw new Unavailable(`${mostLimits * limit + 1} look-ups take longer than the window of ${window} s`);
  return undefined;
}
