import { isIP } from "node:net";
import { connect } from "node:tls";
import type { buildConnector } from "undici";
import { pinnedLookup } from "./pinned-lookup.ts";

/**
 * Opens TLS connections to these addresses and no others, whatever name the URL has. A connection that is still being made
 * when the signal comes ends then.
 * @param ca certificate authorities in PEM instead of the system's
 */
export const pinnedConnector =
  (addresses: readonly [string, ...string[]], ca: string | undefined, signal: AbortSignal): buildConnector.connector =>
  ({ hostname, port }, connected) => {
    const socket = connect({
      host: hostname,
      port: port === "" ? 443 : Number(port),
      servername: isIP(hostname) === 0 ? hostname : "",
      lookup: pinnedLookup(addresses),
      ALPNProtocols: ["http/1.1"],
      ...(ca === undefined ? {} : { ca }),
    });
    const end = () => socket.destroy(signal.reason);
    signal.addEventListener("abort", end, { once: true });
    const refused = (error: Error) => connected(error, null);
    socket.once("error", refused);
    socket.once("close", () => signal.removeEventListener("abort", end));
    socket.once("secureConnect", () => {
      signal.removeEventListener("abort", end);
      socket.off("error", refused);
      connected(null, socket);
    });
  };
