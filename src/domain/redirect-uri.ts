import { differsInLoopbackPort } from "./loopback-port.ts";

/**
 * Whether a request may name this redirect URI: it is a registered one, character for character (RFC 9700 §2.1), but for the
 * port of a loopback IP address (RFC 8252 §7.3).
 */
export const matchesRedirectUri = (registered: readonly string[], presented: string): boolean =>
  registered.some((uri) => uri === presented || differsInLoopbackPort(uri, presented));
