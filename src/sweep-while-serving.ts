import type { Log } from "./handlers/dependencies.ts";
import type { Store } from "./stores/store.ts";

/** Rows of one deletion: small, so that no request waits long behind it. */
const BATCH = 500;
/** Milliseconds between two batches while there is more to delete, and when there is not. */
const SOON = 100;
const LATER = 60_000;

/** Deletes expired rows in small batches until the returned function is called. */
export function sweepWhileServing(store: Pick<Store, "sweep">, clock: () => number, log: Log): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const again = (delay: number) => {
    if (!stopped) timer = setTimeout(sweep, delay).unref();
  };
  const sweep = async () => {
    try {
      const deleted = await store.sweep(clock(), BATCH);
      if (deleted > 0) log.info({ deleted }, "expired rows deleted");
      again(deleted === BATCH ? SOON : LATER);
    } catch (error) {
      if (!stopped) log.warn({ error }, "expired rows could not be deleted");
      again(LATER);
    }
  };
  again(SOON);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
