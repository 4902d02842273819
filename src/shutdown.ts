import type { Log } from "./handlers/dependencies.ts";

/** npm and the terminal both pass Ctrl-C on: a second signal this soon is the same one. Milliseconds. */
const SAME_SIGNAL = 500;

/**
 * Resolves when the process was told to stop (SIGTERM or SIGINT) and `close` has answered what was in flight. A second
 * signal ends the process at once.
 */
export function untilStopped(close: () => Promise<void>, log: Log): Promise<void> {
  return new Promise((resolve, reject) => {
    let since: number | undefined;
    const stop = (signal: NodeJS.Signals) => {
      if (since !== undefined) {
        if (performance.now() - since > SAME_SIGNAL) process.exit(1);
        return;
      }
      since = performance.now();
      log.info({ signal }, "stopping");
      close().then(() => {
        log.info({}, "stopped");
        process.off("SIGTERM", stop).off("SIGINT", stop);
        resolve();
      }, reject);
    };
    process.on("SIGTERM", stop).on("SIGINT", stop);
  });
}

/** Writes a bug that nobody caught into the log, redacted, before the process dies of it. */
export function logCrashes(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.error({ error }, "stopped by an error nobody caught");
    process.exit(1);
  });
}
