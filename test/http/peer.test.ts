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
  ["an empty end", "192.0.2.1,", true, "127.0.0.1"],
  ["an address that no proxy vouches for", "192.0.2.1", false, "127.0.0.1"],
])("X-Forwarded-For with %s", (_, forwarded, trusted, peer) => expect(peerOf(request(forwarded), trusted)).toBe(peer));
