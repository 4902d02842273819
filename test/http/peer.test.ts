import { expect, test } from "vitest";
import { peerOf } from "../../src/http/peer.ts";

const request = (forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress: "127.0.0.1" },
});

test.each([
  ["nothing", undefined, true, "127.0.0.1"],
  ["one address", "192.0.2.1", true, "192.0.2.1"],
  ["what the sender wrote before the proxy", "198.51.100.9, 192.0.2.1", true, "192.0.2.1"],
  ["an IPv6 address", "198.51.100.9,2001:db8::1", true, "2001:db8:0:0::/64"],
  ["no address at the end", "192.0.2.1, somebody", true, "127.0.0.1"],
  ["an empty end", "192.0.2.1,", true, "192.0.2.1"],
  ["a blank end", "192.0.2.1, ,", true, "192.0.2.1"],
  ["nothing but ends", ",, ", true, "127.0.0.1"],
  ["a port", "192.0.2.9, 198.51.100.4:99", true, "198.51.100.4"],
  ["brackets", "[2001:db8:1:2::1]", true, "2001:db8:1:2::/64"],
  ["brackets and a port", "[2001:db8::1]:443", true, "2001:db8:0:0::/64"],
  ["a mapped address in brackets", "[::FFFF:C633:6404]:1", true, "198.51.100.4"],
  ["an IPv6 address that ends like a port", "2001:db8:1:2:3:4:5:443", true, "2001:db8:1:2::/64"],
  ["no address in brackets", "[somebody]:1", true, "127.0.0.1"],
  ["a name with a port", "somebody:99", true, "127.0.0.1"],
  ["an address that no proxy vouches for", "192.0.2.1", false, "127.0.0.1"],
])("X-Forwarded-For with %s", (_, forwarded, trusted, peer) => expect(peerOf(request(forwarded), trusted)).toBe(peer));
