import { type NetworkFailure, unavailable } from "./network-failure.ts";

/**
 * Waits so many seconds for an answer of the network and no longer, whatever it is made of.
 * @param ask the signal comes when nobody waits any more
 */
export async function withinTime<T>(
  seconds: number,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | NetworkFailure> {
  const over = new AbortController();
  const late = Promise.withResolvers<NetworkFailure>();
  const timer = setTimeout(() => {
    late.resolve(unavailable(`no answer in ${seconds} s`));
    over.abort(new DOMException("nobody waits any more", "TimeoutError"));
  }, seconds * 1_000);
  try {
    return await Promise.race([ask(over.signal), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
