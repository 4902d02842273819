import { isLoopbackAddress } from "./loopback-address.ts";

// http, a host without user information, perhaps a port, and the rest, which a path or a query begins.
const HTTP_URI = /^http:\/\/(?<host>\[[^\]/?#@]*\]|[^:/?#@[\]]*)(?::(?<port>\d{1,5}))?(?<rest>(?:[/?].*)?)$/s;
const HIGHEST_PORT = 65_535;

/**
 * Whether two URIs are the same but for the port, or its absence, of a loopback IP address: native applications learn their
 * port when they start (RFC 8252 §7.3). Compared as text, so that nothing else may vary.
 */
export function differsInLoopbackPort(registered: string, presented: string): boolean {
  const [one, other] = [HTTP_URI.exec(registered)?.groups, HTTP_URI.exec(presented)?.groups];
  if (!one?.host || !other || !isLoopbackAddress(one.host) || Number(other.port ?? 80) > HIGHEST_PORT) return false;
  return one.host === other.host && one.rest === other.rest;
}
