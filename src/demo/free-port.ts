import { createServer } from "node:net";

/** Below the range from which systems take ports for outgoing connections, or one of those could take it meanwhile. */
const LOWEST = 20_000;
const COUNT = 10_000;

/**
 * A port that is free now and likely to stay so: the demo's addresses name it before anything listens on it, and it must be
 * free again after a restart.
 */
export async function freePort(host: string, random: (bytes: number) => Uint8Array): Promise<number> {
  for (;;) {
    const port = LOWEST + (Buffer.from(random(4)).readUInt32BE() % COUNT);
    if (await isFree(host, port)) return port;
  }
}

/** What else stands in the way of listening is told by who listens. */
const isFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code !== "EADDRINUSE"));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
