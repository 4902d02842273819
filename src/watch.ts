import { setTimeout as delay } from "node:timers/promises";
import type { StoredKey } from "./domain/key.ts";
import type { Dependencies } from "./handlers/dependencies.ts";
import { revocationLists } from "./revocation-lists.ts";
import type { Store } from "./stores/store.ts";
import type { KeyRing } from "./tokens/key-ring.ts";

/** Milliseconds between two readings: half of what makes lists too old. */
const INTERVAL = 1000;

export interface Watch extends Pick<Dependencies, "revocations" | "keys"> {
  /** Reads now, whatever the interval says, and rejects when the store does. */
  refresh(): Promise<void>;
  stop(): void;
}

/**
 * Keeps what requests need of the store without asking it at each: the revocation lists, re-read whole, and the key ring.
 * The first reading must succeed; a later one that fails is logged, and the lists grow old until one succeeds.
 * @param loadRing opens stored keys; called only when they have changed
 */
export async function watch(
  store: Pick<Store, "revocations" | "keys">,
  loadRing: (stored: readonly StoredKey[]) => KeyRing,
  {
    clock,
    log,
    monotonic = () => performance.now(),
  }: Pick<Dependencies, "clock" | "log"> & { monotonic?: () => number },
): Promise<Watch> {
  const revocations = revocationLists(monotonic);
  let stored = await store.keys();
  let ring = loadRing(stored);
  const read = async () => {
    const accept = revocations.beginReading();
    accept(await store.revocations(clock()));
    const keys = await store.keys();
    if (statesOf(keys) !== statesOf(stored)) ring = loadRing(keys);
    stored = keys;
  };
  // One reading at a time: an older one that ended after a newer would bring back lists without what was added between.
  let last = read();
  const refresh = () => {
    last = last.then(read, read);
    return last;
  };
  await last;
  const again = () =>
    setTimeout(async () => {
      await refresh().catch((error: unknown) => log.error({ error }, "the revocation lists could not be read"));
      if (!stopped) timer = again();
    }, INTERVAL).unref();
  let stopped = false;
  let timer = again();
  let catchingUp: Promise<void> | undefined;
  const catchUp = () => {
    catchingUp ??= Promise.race([refresh().catch(() => undefined), delay(INTERVAL, undefined, { ref: false })]).finally(
      () => {
        catchingUp = undefined;
      },
    );
    return catchingUp;
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { revocations: { ...revocations, catchUp }, keys: () => ring, refresh, stop };
}

const statesOf = (keys: readonly StoredKey[]): string =>
  keys
    .map(({ id, state }) => `${id} ${state}`)
    .sort()
    .join();
