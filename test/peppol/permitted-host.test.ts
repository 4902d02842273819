import { Resolver } from "node:dns/promises";
import { describe, expect, test } from "vitest";
import { permittedAddresses } from "../../src/peppol/permitted-host.ts";
import type { Reach } from "../../src/peppol/reach.ts";
import { testDns } from "./test-network.ts";

const PUBLIC = "93.184.216.34";

async function addressesOf(url: string, reach: Reach = "public") {
  const dns = await testDns(
    { name: "public.example.test", type: "A", data: PUBLIC },
    { name: "public.example.test", type: "A", data: "1.1.1.1" },
    { name: "public.example.test", type: "AAAA", data: "2606:4700::1" },
    { name: "loopback.example.test", type: "A", data: "127.0.0.1" },
    { name: "private.example.test", type: "A", data: "192.168.1.1" },
    { name: "alias.example.test", type: "CNAME", data: "private.example.test" },
    { name: "mixed.example.test", type: "A", data: PUBLIC },
    { name: "mixed.example.test", type: "A", data: "10.0.0.1" },
    { name: "six.example.test", type: "A", data: PUBLIC },
    { name: "six.example.test", type: "AAAA", data: "::1" },
    { name: "mapped.example.test", type: "AAAA", data: "::ffff:10.0.0.1" },
  );
  const resolver = new Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([dns.server.address]);
  return permittedAddresses(new URL(url), reach, resolver);
}

describe("a publisher's host may be asked at", () => {
  test.each([
    ["https://public.example.test", "public", [PUBLIC, "1.1.1.1", "2606:4700::1"]],
    [`https://${PUBLIC}`, "public", [PUBLIC]],
    ["https://[2606:4700::1]", "public", ["2606:4700::1"]],
    ["https://loopback.example.test", "loopback", ["127.0.0.1"]],
    ["https://127.8.9.10", "loopback", ["127.8.9.10"]],
  ] as const)("%s (%s)", async (url, reach, expected) => {
    const addresses = await addressesOf(url, reach);
    expect("refused" in addresses ? addresses : addresses.toSorted()).toEqual(expected.toSorted());
  });
});

describe("no publisher is asked at [lookup/publishers-are-not-trusted]", () => {
  test.each([
    "https://127.0.0.1",
    "https://2130706433",
    "https://0x7f.1",
    "https://0177.0.0.1",
    "https://[::1]",
    "https://[::ffff:127.0.0.1]",
    "https://[64:ff9b::7f00:1]",
    "https://10.1.2.3",
    "https://169.254.169.254",
    "https://100.64.0.1",
    "https://224.0.0.1",
    "https://0.0.0.0",
    "https://loopback.example.test",
    "https://private.example.test",
    "https://PRIVATE.example.test.",
    "https://alias.example.test",
    "https://mixed.example.test",
    "https://six.example.test",
    "https://mapped.example.test",
  ])("%s, which is not public", async (url) => {
    expect(await addressesOf(url)).toEqual({
      refused: "network_failed",
      because: expect.stringContaining("is forbidden"),
    });
  });

  test.each(["https://public.example.test", "https://private.example.test", "https://[::ffff:127.0.0.1]"])(
    "%s, where publishers are on this machine",
    async (url) => {
      expect(await addressesOf(url, "loopback")).toMatchObject({ because: expect.stringContaining("is forbidden") });
    },
  );
});
