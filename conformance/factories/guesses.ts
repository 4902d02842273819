import type { Answer } from "../target/exchange.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** Of so many attempts within a window one is beyond the limit, wherever the server lets its windows begin. */
const mostLimits = 2;

/** How often the server lets the client set apart for it authenticate; the usual client does so once, as ever. */
export async function limitOfClient(world: World): Promise<{ limit: number; window: number }> {
  await world.mustClientCredentials(world.clients.apiKey);
  const { limit, window } = world.clients.throttledKey;
  if (limit === undefined || window === undefined)
    throw new Unavailable("clients.throttledKey has no limit and window in the target");
  return { limit, window };
}

/**
 * Guesses at a client's secret until the server has had enough; undefined when it never has. Whoever stands before the server
 * may turn a single request away: only what the next one is told too is the limit's.
 */
export async function guessUntilThrottled(
  world: World,
  { limit, window }: { limit: number; window: number },
): Promise<Answer | undefined> {
  const attempts = mostLimits * limit + 1;
  const begun = Date.now();
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const client = { ...world.clients.throttledKey, client_secret: `${world.runId}-${attempt}` };
    const auth = attempt % 2 === 0 ? "basic" : "post";
    const answer = await world.clientCredentials(client, { auth, throttled: true });
    if (answer.status !== 429) continue;
    const again = await world.clientCredentials(client, { auth, throttled: true });
    if (again.status === 429 && again.members.error === answer.members.error) return again;
  }
  if (Date.now() - begun > window * 1000)
    throw new Unavailable(`${attempts} authentications take longer than the window of ${window} s`);
  return undefined;
}
