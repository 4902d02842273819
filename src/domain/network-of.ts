/**
 * The network that an IP address stands for when somebody is counted by it: an IPv4 address itself, in whatever spelling it is
 * mapped into IPv6 (RFC 4291 §2.5.5.2), of an IPv6 address the first 64 bits, for one subscriber has all the rest (RFC 6177 §2).
 * Text that is no address stands for itself.
 */
export function networkOf(address: string): string {
  if (!address.includes(":") || !URL.canParse(`http://[${address}]`)) return address;
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = [], tail = []] = canonical.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => "0");
  const groups = [...head, ...zeros, ...tail];
  return mappedAddress(groups) ?? `${groups.slice(0, 4).join(":")}::/64`;
}

/** The IPv4 address in the last two of eight groups, where the first six say that there is one. */
function mappedAddress(groups: readonly string[]): string | undefined {
  if (groups.slice(0, 6).join(":") !== "0:0:0:0:0:ffff") return undefined;
  const bytes = groups.slice(6).flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255]);
  return bytes.join(".");
}
