import type { Server } from "node:http";

/** Milliseconds between looks for connections that have just become idle. */
const LOOK = 25;

/**
 * Stops a server: takes no new connection, lets requests in flight finish, and closes kept-alive connections as they become
 * idle. What is still open after `seconds` is cut.
 */
export function closeServer(server: Server, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const look = setInterval(() => server.closeIdleConnections(), LOOK);
    const cut = setTimeout(() => server.closeAllConnections(), seconds * 1000);
    server.close(() => {
      clearInterval(look);
      clearTimeout(cut);
      resolve();
    });
  });
}
