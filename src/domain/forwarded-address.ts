/** What proxies write: an IPv4 address with its port, an IPv6 address in brackets with its port or without. */
const IPV4_WITH_PORT = /^(\d{1,3}(?:\.\d{1,3}){3}):\d{1,5}$/;
const IN_BRACKETS = /^\[([^\]]*)\](?::\d{1,5})?$/;

/**
 * The address that the last proxy added to `X-Forwarded-For`, without brackets and port; "" where it added none. Empty
 * entries do not count (RFC 9110 §5.6.1.2). Whether it is an address is not looked at.
 */
export function forwardedAddress(header: string): string {
  const entries = header.split(",").map((entry) => entry.trim());
  const added = entries.findLast((entry) => entry !== "") ?? "";
  return (IPV4_WITH_PORT.exec(added) ?? IN_BRACKETS.exec(added))?.[1] ?? added;
}
