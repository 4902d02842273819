import type { Handler } from "../http/handlers.ts";
import { StoreUnavailable } from "../stores/store.ts";
import { MAXIMUM_AGE } from "../tokens/live-access-token.ts";
import type { Dependencies } from "./dependencies.ts";

/** Whether requests can be served now: the store reads and writes, and the revocation lists are young enough. */
export const getReadiness =
  ({ revocations, store }: Dependencies): Handler<"getReadiness"> =>
  async () => {
    const ready = revocations.age() <= MAXIMUM_AGE && (await answers(store));
    return ready
      ? { status: 200, headers: { "Cache-Control": "no-store" }, type: "application/json", body: { status: "ok" } }
      : {
          status: 503,
          headers: { "Cache-Control": "no-store" },
          type: "application/json",
          body: { status: "unavailable" },
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
