import { X509Certificate } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import { createAuthority } from "../../src/peppol/local/authority.ts";
import { zoneApex, zoneReply } from "../../src/peppol/local/dns-zone.ts";
import { startLocalNetwork } from "../../src/peppol/local/local-network.ts";
import type { LocalParticipant } from "../../src/peppol/local/service-group-xml.ts";
import { createLookup } from "../../src/peppol/lookup.ts";

describe("a network on this machine", () => {
  test("answers for its participants as the public one would, and for those who come later", async () => {
    const participants: LocalParticipant[] = [
      { identifier: "0208:0417502986", documentTypes: ["busdox-docid-qns::a::b##c", "peppol-doctype-wildcard::d*"] },
    ];
    const network = await startLocalNetwork(() => participants, Date.now());
    onTestFinished(() => network.close());
    const look = createLookup(network.settings, { clock: Date.now });
    expect(await look({ euVatId: "BE0417502986" }, "me")).toMatchObject({
      registered: true,
      participantId: "0208:0417502986",
      documentTypes: ["a::b##c", "d*"],
    });
    participants.push({ identifier: "9929:CZ12345678", documentTypes: [] });
    expect(await look({ rn: "12345678", countryCode: "CZ" }, "me")).toMatchObject({
      registered: true,
      documentTypes: [],
    });
    expect(await look({ participantId: "0208:1" }, "me")).toMatchObject({ registered: false });
    const types = network.asked.map(({ type }) => type);
    expect(types.filter((type) => type === "NAPTR")).toHaveLength(4);
  });

  test("fails for whom it is told to, listed or not, and for nobody else", async () => {
    const listed = ["0208:0902648175", "0208:0417502986"].map((identifier) => ({ identifier, documentTypes: [] }));
    const network = await startLocalNetwork(() => listed, Date.now(), { failing: ["0208:0902648175", "9915:TEST"] });
    onTestFinished(() => network.close());
    const look = createLookup(network.settings, { clock: Date.now });
    const outcome = (participantId: string) => look({ participantId }, "me");
    expect(await outcome("0208:0902648175")).toMatchObject({ refused: "network_unavailable" });
    expect(await outcome("9915:test")).toMatchObject({ refused: "network_unavailable" });
    expect(await look({ euVatId: "BE0902648175" }, "me")).toMatchObject({ refused: "network_unavailable" });
    expect(await outcome("0208:0417502986")).toMatchObject({ registered: true });
    expect(await outcome("9915:test2")).toMatchObject({ registered: false });
  });

  test("knows of nobody when it has no participants, which is an answer too", async () => {
    const network = await startLocalNetwork(() => [], Date.now());
    onTestFinished(() => network.close());
    const look = createLookup(network.settings, { clock: Date.now });
    expect(await look({ participantId: "0208:1" }, "me")).toMatchObject({ registered: false });
  });

  test("lets go of its ports", async () => {
    const network = await startLocalNetwork(() => [], Date.now());
    await network.close();
    const look = createLookup(
      { ...network.settings, dns: { ...network.settings.dns, timeout: 0.2, tries: 1 } },
      { clock: Date.now },
    );
    expect(await look({ participantId: "0208:1" }, "me")).toMatchObject({ refused: "network_unavailable" });
  });
});

describe("a certificate authority of one process", () => {
  const now = Date.UTC(2026, 10, 23, 12);
  const day = 86_400_000;
  const authority = createAuthority(now);
  const ca = new X509Certificate(authority.ca);

  test("certifies servers, and nobody else's certificates", () => {
    const server = new X509Certificate(authority.certifyServer(["a.example.test", "b.example.test"]).cert);
    expect(ca.ca).toBe(true);
    expect(server.ca).toBe(false);
    expect(server.checkIssued(ca)).toBe(true);
    expect(server.verify(ca.publicKey)).toBe(true);
    expect(server.verify(new X509Certificate(createAuthority(now).ca).publicKey)).toBe(false);
    expect(server.subjectAltName).toBe("DNS:a.example.test, DNS:b.example.test");
    expect(server.checkHost("b.example.test")).toBe("b.example.test");
    expect(server.checkHost("c.example.test")).toBeUndefined();
  });

  test("writes times of this century in both of the forms that are prescribed (RFC 5280 §4.1.2.5)", () => {
    for (const until of [new Date(now + day), new Date(Date.UTC(2049, 11, 31)), new Date(Date.UTC(2050, 0, 1))]) {
      const server = new X509Certificate(authority.certifyServer(["a.example.test"], until).cert);
      expect(server.validToDate.getTime()).toBe(until.getTime());
      expect(server.validFromDate.getTime()).toBe(now - 2 * day);
    }
  });
});

describe("a name server", () => {
  const records = [
    { name: "here.test", type: "A", data: "127.0.0.1" },
    { name: "alias.test", type: "CNAME", data: "here.test" },
    { name: "moved.test", type: "DNAME", data: "test" },
    { name: "circle.test", type: "CNAME", data: "circle.test" },
    { name: "astray.test", type: "CNAME", data: "nowhere.test" },
    { name: "far.below.test", type: "A", data: "127.0.0.1" },
    zoneApex("empty.test"),
  ] as const;
  const reply = (name: string, type: "A" | "AAAA" | "SOA" = "A") => {
    const { rcode, answers } = zoneReply(records, { name, type });
    return [rcode, ...answers.map((answer) => `${answer.name} ${answer.type}`)];
  };

  test.each([
    ["here.test", ["NOERROR", "here.test A"]],
    ["HERE.test", ["NOERROR", "here.test A"]],
    ["alias.test", ["NOERROR", "alias.test CNAME", "here.test A"]],
    ["here.moved.test", ["NOERROR", "moved.test DNAME", "here.moved.test CNAME", "here.test A"]],
    ["moved.test", ["NOERROR"]],
    ["nothere.test", ["NXDOMAIN"]],
    ["below.test", ["NOERROR"]],
    ["test", ["NOERROR"]],
    ["elow.test", ["NXDOMAIN"]],
    ["very.far.below.test", ["NXDOMAIN"]],
    ["empty.test", ["NOERROR"]],
    ["astray.test", ["NXDOMAIN", "astray.test CNAME"]],
    ["circle.test", ["SERVFAIL"]],
  ])("answers for %s", (name, expected) => {
    expect(reply(name)).toEqual(expected);
  });

  test("tells a name without such records from none", () => {
    expect(reply("here.test", "AAAA")).toEqual(["NOERROR"]);
    expect(reply("below.test", "AAAA")).toEqual(["NOERROR"]);
    expect(reply("empty.test", "SOA")).toEqual(["NOERROR", "empty.test SOA"]);
  });
});
