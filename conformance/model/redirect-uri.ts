/** Loopback addresses whose port may be any at the time of the request (RFC 8252 §7.3). */
const loopback = /^(http:\/\/(?:127\.0\.0\.1|\[::1\]))(?::\d*)?(?=[/?]|$)/;

/** The URI without its port, where it is one on a loopback address; else as it is. */
export function withoutLoopbackPort(uri: string): string {
  return uri.replace(loopback, "$1");
}

/** Whether the URI may have another port than the registered one. */
export function isOnLoopback(uri: string): boolean {
  return loopback.test(uri);
}

/** Whether a presented redirect URI is one of those registered: character for character, but for a loopback port. */
export function isRegistered(registered: readonly string[], presented: string): boolean {
  return registered.some((uri) => uri === presented || withoutLoopbackPort(uri) === withoutLoopbackPort(presented));
}
