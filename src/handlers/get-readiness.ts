import type { Handler } from "../http/handlers.ts";
import { StoreUnavailable } from "../stores/store.ts";
import { MAXIMUM_AGE } from "../tokens/live-access-token.ts";
import { atMostEvery } from "./at-most-every.ts";
import type { Dependencies } from "./dependencies.ts";

/** Milliseconds: the store shows that it writes by a commit, and whoever asks must not make it commit without end. */
const PROBE_INTERVAL = 1_000;

const headers = { "Cache-Control": "no-store" } as const;

/** Whether requests can be served now: the store reads and writes, and the revocation lists are young enough. */
export const getReadiness = (
  { revocations, store }: Dependencies,
  monotonic: () => number = () => performance.now(),
): Handler<"getReadiness"> => {
  const storeAnswers = atMostEvery(PROBE_INTERVAL, () => answers(store), monotonic);
  return async () => {
    const ready = revocations.age() <= MAXIMUM_AGE && (await storeAnswers());
    return ready
      ? { status: 200, headers, type: "application/json", body: { status: "ok" } }
      : { status: 503, headers, type: "application/json", body: { status: "unavailable" } };
  };
};

async function answers(store: Dependencies["store"]): Promise<boolean> {
  try {
    await store.ready();
    return true;
  } catch (error) {
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
}
