import { describe, expect, test } from "vitest";
import { isPermittedAddress } from "../../src/peppol/permitted-address.ts";
import { permittedUrl } from "../../src/peppol/permitted-url.ts";

describe("a publisher on the public internet [lookup/publishers-are-not-trusted]", () => {
  test.each([
    "1.1.1.1",
    "93.184.216.34",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "223.255.255.255",
  ])("may be at %s", (address) => {
    expect(isPermittedAddress(address, "public")).toBe(true);
  });
  test.each(["2606:4700:4700::1111", "2a02:2f0:1::1", "2001:4860:4860::8888", "2001:200::1"])(
    "may be at %s",
    (address) => {
      expect(isPermittedAddress(address, "public")).toBe(true);
    },
  );

  test.each([
    ["this network", ["0.0.0.0", "0.1.2.3"]],
    ["loopback", ["127.0.0.1", "127.255.255.255", "::1"]],
    ["private", ["10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255"]],
    ["unique local", ["fc00::1", "fd12:3456:789a::1"]],
    ["link-local", ["169.254.169.254", "fe80::1", "febf::1"]],
    ["shared (CGNAT)", ["100.64.0.1", "100.127.255.255"]],
    ["multicast", ["224.0.0.1", "239.255.255.255", "ff02::1"]],
    ["reserved", ["240.0.0.1", "255.255.255.255", "192.0.0.8", "198.18.0.1", "198.19.255.255", "::"]],
    ["documentation", ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"]],
    ["IPv4 in IPv6", ["::ffff:93.184.216.34", "::ffff:127.0.0.1", "::ffff:a00:1", "::7f00:1", "64:ff9b::a00:1"]],
    ["a tunnel", ["2002:a00:1::1", "2001::1", "192.88.99.1"]],
    ["site-local", ["fec0::1"]],
    ["no address", ["", "localhost", "127.1", "fe80::1%eth0", "2606:4700::1%eth0"]],
  ])("may not be at an address that is %s", (_, addresses) => {
    for (const address of addresses)
      expect({ address, may: isPermittedAddress(address, "public") }).toEqual({ address, may: false });
  });
});

describe("a publisher on this machine", () => {
  test.each(["127.0.0.1", "127.8.9.10", "::1"])("may be at %s", (address) => {
    expect(isPermittedAddress(address, "loopback")).toBe(true);
  });
  test.each(["128.0.0.1", "10.0.0.1", "1.1.1.1", "0.0.0.0", "::ffff:127.0.0.1", "::", "fe80::1", "2606:4700::1", ""])(
    "may not be at %s",
    (address) => {
      expect(isPermittedAddress(address, "loopback")).toBe(false);
    },
  );
});

describe("a publisher's URL [lookup/publishers-are-not-trusted]", () => {
  test.each(["https://smp.example.test", "https://smp.example.test/a/b/", "HTTPS://smp.example.test:443"])(
    "may be %s",
    (url) => {
      expect(permittedUrl(url, "public")).toBeInstanceOf(URL);
    },
  );
  test.each([
    ["http://smp.example.test", "is not https"],
    ["ftp://smp.example.test", "is not https"],
    ["file:///etc/passwd", "is not https"],
    ["javascript:1", "is not https"],
    ["https://smp.example.test:8443", "has another port than 443"],
    ["https://smp.example.test:80", "has another port than 443"],
    ["https://me@smp.example.test", "holds credentials"],
    ["https://:x@smp.example.test", "holds credentials"],
    ["//smp.example.test", "is no URL"],
    ["smp.example.test", "is no URL"],
    ["https://", "is no URL"],
    ["", "is no URL"],
  ])("%j %s", (url, because) => {
    expect(permittedUrl(url, "public")).toBe(because);
  });
  test("may have another port on this machine only, and is https there too", () => {
    expect(permittedUrl("https://127.0.0.1:8443", "loopback")).toBeInstanceOf(URL);
    expect(permittedUrl("http://127.0.0.1:8443", "loopback")).toBe("is not https");
  });
  test("may be relative to the one that redirected", () => {
    expect(String(permittedUrl("/b", "public", new URL("https://smp.example.test/a/c")))).toBe(
      "https://smp.example.test/b",
    );
  });
});
