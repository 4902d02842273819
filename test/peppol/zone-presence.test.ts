import { Resolver } from "node:dns/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { type DnsReply, zoneApex } from "../../src/peppol/local/dns-zone.ts";
import { createLookup, type Lookup } from "../../src/peppol/lookup.ts";
import type { LookupSettings } from "../../src/peppol/lookup-settings.ts";
import { zoneFailure } from "../../src/peppol/zone-presence.ts";
import { lookupSettings, naptr, type TestDns, testAuthority, testDns, ZONE } from "./test-network.ts";

const authority = testAuthority();
const START = 1_800_000_000_000;
const KEPT = 900_000;

let dns: TestDns;
let look: Lookup;
let now: number;

const lookup = (change: Partial<LookupSettings> = {}) =>
  createLookup({ ...lookupSettings(dns, authority.ca), ...change }, { clock: () => now });

beforeEach(async () => {
  now = START;
  dns = await testDns();
  look = lookup();
});

const ask = (who: number) => look({ participantId: `0088:${who}` }, "me");
const zoneQuestions = () => dns.server.asked.filter(({ name }) => name === ZONE).length;
/** Of the name server to a question for the zone, and to no other. */
const forTheZone = (reply: DnsReply | undefined) => {
  dns.before = (name) => (name === ZONE ? reply : null);
};

describe("that a zone is not there makes nobody unregistered, and is not kept [lookup/failures-are-not-remembered]:", () => {
  test("the zone appears", async () => {
    dns.records = [];
    const answer = await ask(1);
    expect(answer).toMatchObject({ refused: "network_unavailable" });
    for (const named of [ZONE, "COUNTERSIGN_LOOKUP_ZONE", "COUNTERSIGN_LOOKUP_NAME_SERVERS"]) {
      expect(answer).toMatchObject({ because: expect.stringContaining(named) });
    }
    dns.records = [zoneApex(ZONE)];
    expect(await ask(1)).toMatchObject({ registered: false });
  });

  test("name servers that denied everything no longer do", async () => {
    dns.before = () => ({ rcode: "NXDOMAIN", answers: [] });
    expect(await ask(1)).toMatchObject({ refused: "network_unavailable" });
    dns.before = () => null;
    expect(await ask(1)).toMatchObject({ registered: false });
  });

  test("the zone is misspelt", async () => {
    look = lookup({ zone: `${ZONE}s` });
    expect(await ask(1)).toMatchObject({ refused: "network_unavailable" });
  });
});

test.each<[string, DnsReply | undefined]>([
  ["SERVFAIL", { rcode: "SERVFAIL", answers: [] }],
  ["REFUSED", { rcode: "REFUSED", answers: [] }],
  ["silence", undefined],
])("%s about the zone is a failure of the network, and not remembered", async (_, reply) => {
  forTheZone(reply);
  expect(await ask(1)).toMatchObject({ refused: "network_unavailable", because: expect.stringContaining(ZONE) });
  dns.before = () => null;
  expect(await ask(1)).toMatchObject({ registered: false });
});

test("nobody waits past the deadline for a zone, nor are its name servers asked on", async () => {
  const { dns: servers } = lookupSettings(dns, authority.ca);
  look = lookup({ deadline: 0.4, dns: { ...servers, timeout: 0.2, tries: 10 } });
  forTheZone(undefined);
  const start = performance.now();
  expect(await ask(1)).toEqual({ refused: "network_unavailable", because: "no answer in 0.4 s" });
  expect(performance.now() - start).toBeLessThan(1_000);
  await new Promise((done) => setTimeout(done, 500));
  const asked = zoneQuestions();
  await new Promise((done) => setTimeout(done, 800));
  expect(zoneQuestions()).toBe(asked);
});

describe("the zone is asked for", () => {
  test("once for many who are not registered, together and one after the other", async () => {
    const together = await Promise.all(Array.from({ length: 10 }, (_, who) => ask(who)));
    for (let who = 10; who < 20; who += 1) together.push(await ask(who));
    expect(together).toEqual(together.map(() => expect.objectContaining({ registered: false })));
    expect(zoneQuestions()).toBe(1);
    expect(dns.server.asked).toHaveLength(21);
  });

  test("again after a quarter of an hour, or when the clock was set back", async () => {
    await ask(1);
    now = START + KEPT - 1;
    await ask(2);
    expect(zoneQuestions()).toBe(1);
    now = START + KEPT;
    await ask(3);
    expect(zoneQuestions()).toBe(2);
    now = START + KEPT - 1;
    await ask(4);
    expect(zoneQuestions()).toBe(3);
  });

  test("each time while it is not there, and by each look-up with a memory of its own", async () => {
    dns.records = [];
    await ask(1);
    await ask(1);
    expect(zoneQuestions()).toBe(2);
    dns.records = [zoneApex(ZONE)];
    await ask(1);
    look = lookup();
    await ask(1);
    expect(zoneQuestions()).toBe(4);
  });

  test("never when a participant's name is there, with records or without", async () => {
    const { name } = naptr("0088:1", "");
    dns.records.push({ name, type: "A", data: "127.0.0.1" }, naptr("0088:2", "!.*!https://127.0.0.1:1!"));
    expect(await ask(1)).toMatchObject({ registered: false });
    expect(await ask(2)).toMatchObject({ refused: "network_unavailable" });
    expect(zoneQuestions()).toBe(0);
  });
});

describe("a zone", () => {
  const failure = async () => {
    const resolver = new Resolver({ timeout: 1_000, tries: 1 });
    resolver.setServers([dns.server.address]);
    return zoneFailure(ZONE, resolver);
  };

  test.each([
    ["has a SOA", [zoneApex(ZONE)]],
    ["has only names below it", [naptr("0088:1", "")]],
    ["has moved", [{ name: ZONE, type: "DNAME", data: "new.example.test" }]],
    [
      "is below a name that moved",
      [
        { name: "example.test", type: "DNAME", data: "new.test" },
        { name: "who.sml.new.test", type: "A", data: "127.0.0.1" },
      ],
    ],
  ] as const)("is there when it %s", async (_, records) => {
    dns.records = [...records];
    expect(await failure()).toBeNull();
  });

  test.each([
    ["its name server knows only of others", [zoneApex(`other-${ZONE}`), zoneApex("example.test")]],
    ["it moved to where nothing is", [{ name: "example.test", type: "DNAME", data: "new.test" }]],
  ] as const)("is not there when %s", async (_, records) => {
    dns.records = [...records];
    expect(await failure()).toMatchObject({ refused: "network_unavailable" });
  });
});
