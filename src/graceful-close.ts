import type { Server, ServerResponse } from "node:http";

/** Milliseconds between two looks for connections that have become idle. */
const INTERVAL = 25;

/**
 * Prepares a server for a shutdown without a broken answer: what is in flight is answered and told that the connection
 * ends with it, so that a busy client does not keep the server alive.
 * @returns closes the server; connections that are still open after `timeout` seconds are cut
 */
export function gracefulClose(server: Server): (timeout: number) => Promise<void> {
  const inFlight = new Set<ServerResponse>();
  let closing = false;
  server.prependListener("request", (_request, response) => {
    if (closing) response.shouldKeepAlive = false;
    inFlight.add(response);
    response.once("close", () => inFlight.delete(response));
  });
  return async (timeout) => {
    closing = true;
    for (const response of inFlight) response.shouldKeepAlive = false;
    const cut = setTimeout(() => server.closeAllConnections(), timeout * 1_000);
    const idle = setInterval(() => server.closeIdleConnections(), INTERVAL);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    clearTimeout(cut);
    clearInterval(idle);
  };
}
