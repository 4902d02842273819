import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { Unavailable } from "../../unavailable.ts";
import type { ConsentDriver } from "./drivers.ts";

/** Where somebody is asked, and for how long. */
export interface Desk {
  readonly input: Readable;
  readonly output: Writable;
  /** Milliseconds. */
  readonly timeout: number;
}

const terminal: Desk = { input: process.stdin, output: process.stderr, timeout: 300_000 };

/** Whoever sits at a desk is asked one thing at a time. */
const queues = new WeakMap<Desk, Promise<unknown>>();

/** Asks somebody to open the address in a browser and to hand back the one they end up at; one after the other. */
export function manualDriver(desk: Desk = terminal): ConsentDriver {
  const { input, output, timeout } = desk;
  return (authorizeUrl, { user: { login }, intent }) => {
    const { decision = "allow", participant = "account", scopes } = intent;
    const question = [
      `Log in as ${login} and open ${authorizeUrl}`,
      `There choose ${participant}, ${scopes ? `only the scopes ${scopes.join(" ")}` : "every scope"}, and ${decision}.`,
      "Then paste the address that the browser is sent to: ",
    ].join("\n");
    const answered = (queues.get(desk) ?? Promise.resolve()).then(async () => {
      const lines = createInterface({ input, output });
      try {
        const line = await lines.question(question, { signal: AbortSignal.timeout(timeout) });
        return { callbackUrl: line.trim(), observed: undefined };
      } catch {
        throw new Unavailable(`nobody answered the consent of ${login} within ${timeout / 1000} s`);
      } finally {
        lines.close();
      }
    });
    queues.set(
      desk,
      answered.catch(() => {}),
    );
    return answered;
  };
}
