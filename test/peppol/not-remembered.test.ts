import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { DnsReply } from "../../src/peppol/local/dns-zone.ts";
import { startPublisher } from "../../src/peppol/local/publisher.ts";
import { createLookup, type Lookup } from "../../src/peppol/lookup.ts";
import { hostilePublisher } from "./hostile-publisher.ts";
import { lookupSettings, naptr, type TestDns, testAuthority, testDns } from "./test-network.ts";

const WHO = "0208:0123456789";
const HOST = "smp.example.test";
const authority = testAuthority();
const certificate = authority.certifyServer([HOST]);
const expired = authority.certifyServer([HOST], new Date(Date.now() - 60_000));
/** The clock stands still: nothing that was kept could have grown old. */
const NOW = 1_800_000_000_000;

let dns: TestDns;
let look: Lookup;

beforeEach(async () => {
  dns = await testDns({ name: HOST, type: "A", data: "127.0.0.1" });
  look = createLookup({ ...lookupSettings(dns, authority.ca), deadline: 2 }, { clock: () => NOW });
});

/** A publisher that the zone sends to; what it does follows its path. */
async function publishedAt(behaviour: string, served = certificate) {
  const publisher = await startPublisher(served, hostilePublisher(WHO).listener);
  onTestFinished(() => publisher.close());
  return publishedAs(`!.*!https://${HOST}:${publisher.port}/${behaviour}!`);
}

const publishedAs = (regexp: string) => {
  dns.records = [...dns.records.filter(({ type }) => type !== "NAPTR"), naptr(WHO, regexp)];
};

const ask = () => look({ participantId: WHO }, "me");

/** Mends the network and asks once more. */
async function expectNothingKept() {
  dns.before = () => null;
  await publishedAt("good");
  expect(await ask()).toEqual({ registered: true, participantId: WHO, documentTypes: ["a::b##c"], checkedAt: NOW });
}

describe("a failure is an answer to nobody who asks later [lookup/failures-are-not-remembered]", () => {
  test.each([
    ["SERVFAIL of the zone", "NAPTR", { rcode: "SERVFAIL", answers: [] }],
    ["REFUSED by the zone", "NAPTR", { rcode: "REFUSED", answers: [] }],
    ["silence of the zone", "NAPTR", undefined],
    ["SERVFAIL for the publisher's host", "A", { rcode: "SERVFAIL", answers: [] }],
    ["no address of the publisher's host", "A", { rcode: "NXDOMAIN", answers: [] }],
  ] satisfies [string, string, DnsReply | undefined][])("%s", async (_, failing, reply) => {
    await publishedAt("good");
    dns.before = (_name, type) => (type === failing ? reply : null);
    expect(await ask()).toMatchObject({ refused: expect.stringMatching(/^network_/) });
    await expectNothingKept();
  });

  test.each([
    ["503", "network_unavailable"],
    ["500", "network_unavailable"],
    ["404", "network_failed"],
    ["hangup", "network_unavailable"],
    ["no-headers", "network_unavailable"],
    ["slow-body", "network_unavailable"],
    ["huge", "network_failed"],
    ["endless", "network_failed"],
    ["loop", "network_failed"],
    ["moved-to-private", "network_failed"],
    ["bomb", "network_failed"],
    ["external", "network_failed"],
    ["another-participant", "network_failed"],
    ["not-xml", "network_failed"],
  ])("a publisher's: %s is %s", async (behaviour, refused) => {
    await publishedAt(behaviour);
    expect(await ask()).toMatchObject({ refused });
    await expectNothingKept();
  });

  test("an expired certificate", async () => {
    await publishedAt("good", expired);
    expect(await ask()).toMatchObject({ refused: "network_failed" });
    await expectNothingKept();
  });

  test.each(["!.*!https://10.0.0.1!", "!.*!http://127.0.0.1:1!", "!.*!https://127.0.0.1:1!", "no expression"])(
    "an address that leads nowhere: %s",
    async (regexp) => {
      publishedAs(regexp);
      expect(await ask()).toMatchObject({ refused: expect.stringMatching(/^network_/) });
      await expectNothingKept();
    },
  );

  test("a full queue", async () => {
    const one = { running: 1, waiting: 0 };
    const settings = { ...lookupSettings(dns, authority.ca), gate: { ...one, lane: one } };
    look = createLookup(settings, { clock: () => NOW });
    await publishedAt("good");
    const [, tooMany] = await Promise.all([look({ participantId: "9915:another" }, "me"), ask()]);
    expect(tooMany).toMatchObject({ refused: "network_unavailable" });
    await expectNothingKept();
  });

  test("and takes nothing away that was known before", async () => {
    await publishedAt("good");
    await ask();
    await publishedAt("503");
    expect(await ask()).toMatchObject({ registered: true });
  });
});
