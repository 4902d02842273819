import { BlockList, isIP } from "node:net";
import type { Reach } from "./reach.ts";

/** What is not globally reachable (IANA IPv4 Special-Purpose Address Registry), and multicast. */
const NOT_PUBLIC_V4: readonly [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** What of global unicast is not globally reachable, or is an IPv4 address in disguise (Teredo, 6to4). */
const NOT_PUBLIC_V6: readonly [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const notPublic = new BlockList();
for (const [network, prefix] of NOT_PUBLIC_V4) notPublic.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of NOT_PUBLIC_V6) notPublic.addSubnet(network, prefix, "ipv6");
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/**
 * Whether a publisher may be spoken to at this address. IPv6 outside global unicast (RFC 4291 §2.4) never is public: it is
 * local, multicast, or holds an IPv4 address.
 * @param address as a resolver or a URL has it, without brackets
 */
export function isPermittedAddress(address: string, reach: Reach): boolean {
  const version = isIP(address);
  if (version === 0 || address.includes("%")) return false;
  if (reach === "loopback") return address === "::1" || (version === 4 && address.startsWith("127."));
  if (version === 4) return !notPublic.check(address, "ipv4");
  return globalUnicast.check(address, "ipv6") && !notPublic.check(address, "ipv6");
}
