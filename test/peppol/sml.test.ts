import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { locatePublisher } from "../../src/peppol/sml.ts";
import { smlName } from "../../src/peppol/sml-name.ts";
import { naptr, type TestDns, testDns, ZONE } from "./test-network.ts";

const WHO = "0208:0123456789";
const SMP = "!.*!https://smp.example.test!";

async function locate(address: string | TestDns, identifier = WHO) {
  const resolver = new Resolver({ timeout: 1_000, tries: 1 });
  resolver.setServers([typeof address === "string" ? address : address.server.address]);
  return locatePublisher(identifier, { zone: ZONE, resolver, zonePresence: async () => null });
}

describe("a participant's publisher", () => {
  test("is what the zone says", async () => {
    expect(await locate(await testDns(naptr(WHO, SMP)))).toBe("https://smp.example.test");
  });

  test("is found whatever the case of the identifier", async () => {
    expect(await locate(await testDns(naptr("9915:test", SMP)), "9915:TEST")).toBe("https://smp.example.test");
  });

  test("is found through a DNAME, as when the zone moves", async () => {
    const moved = naptr(WHO, SMP);
    const dns = await testDns(
      { name: ZONE, type: "DNAME", data: "new.example.test" },
      { ...moved, name: moved.name.replace(ZONE, "new.example.test") },
    );
    expect(await locate(dns)).toBe("https://smp.example.test");
  });

  test("is found through a CNAME", async () => {
    const dns = await testDns(
      { name: smlName(WHO, ZONE), type: "CNAME", data: "elsewhere.example.test" },
      { ...naptr(WHO, SMP), name: "elsewhere.example.test" },
    );
    expect(await locate(dns)).toBe("https://smp.example.test");
  });

  test("is found in an answer that UDP can't carry", async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      naptr(WHO, `!.*!https://other-${index}.example.test!`, { order: 200 + index }),
    );
    const dns = await testDns(...many, naptr(WHO, SMP));
    expect(await locate(dns)).toBe("https://smp.example.test");
    expect(dns.server.asked.map(({ transport }) => transport)).toEqual(["udp", "tcp"]);
  });

  test("is the first by order and preference, among records of other services and broken ones", async () => {
    const dns = await testDns(
      naptr(WHO, "!.*!https://third.example.test!", { order: 3 }),
      naptr(WHO, "!.*!https://second.example.test!", { order: 2, preference: 9 }),
      naptr(WHO, SMP, { order: 2, preference: 5 }),
      naptr(WHO, "!.*!https://other-service.example.test!", { order: 1, services: "Meta:MLR" }),
      naptr(WHO, "!.*!https://not-terminal.example.test!", { order: 1, flags: "" }),
      naptr(WHO, "not an expression", { order: 1 }),
    );
    expect(await locate(dns)).toBe("https://smp.example.test");
  });
});

describe("a participant is not registered when", () => {
  test("its name does not exist", async () => {
    expect(await locate(await testDns())).toBeNull();
  });
  test("its name has no record of this type", async () => {
    expect(await locate(await testDns({ name: smlName(WHO, ZONE), type: "A", data: "127.0.0.1" }))).toBeNull();
  });
  test("its name has records of other services only", async () => {
    expect(await locate(await testDns(naptr(WHO, SMP, { services: "Meta:MLR" })))).toBeNull();
  });
  test("a DNAME leads to a name that does not exist", async () => {
    expect(await locate(await testDns({ name: ZONE, type: "DNAME", data: "new.example.test" }))).toBeNull();
  });
});

describe("nothing is known when", () => {
  test.each(["SERVFAIL", "REFUSED"] as const)("the name server answers %s", async (rcode) => {
    const dns = await testDns(naptr(WHO, SMP));
    dns.before = () => ({ rcode, answers: [] });
    expect(await locate(dns)).toMatchObject({ refused: "network_unavailable" });
  });

  test("names lead in a circle", async () => {
    const name = smlName(WHO, ZONE);
    expect(await locate(await testDns({ name, type: "CNAME", data: name }))).toMatchObject({
      refused: expect.any(String),
    });
  });

  test("the name server is silent, and nobody waits for long", async () => {
    const dns = await testDns(naptr(WHO, SMP));
    dns.before = () => undefined;
    const start = performance.now();
    expect(await locate(dns)).toMatchObject({ refused: "network_unavailable" });
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  test("there is no name server", async () => {
    const socket = createSocket("udp4").bind(0, "127.0.0.1");
    await once(socket, "listening");
    const { port } = socket.address();
    socket.close();
    await once(socket, "close");
    expect(await locate(`127.0.0.1:${port}`)).toMatchObject({ refused: "network_unavailable" });
  });

  test("the name server answers what is no answer", async () => {
    const socket = createSocket("udp4").bind(0, "127.0.0.1");
    socket.on("message", (_bytes, { port, address }) => socket.send("nonsense", port, address));
    await once(socket, "listening");
    expect(await locate(`127.0.0.1:${socket.address().port}`)).toMatchObject({ refused: expect.any(String) });
    socket.close();
  });

  test("its records hold no address", async () => {
    const dns = await testDns(naptr(WHO, "!^(.*)$!https://\\1.example.test!"), naptr(WHO, "x"));
    expect(await locate(dns)).toMatchObject({ refused: "network_failed" });
  });
});
