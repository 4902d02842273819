import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { startPublisher } from "../../src/peppol/local/publisher.ts";
import { createLookup } from "../../src/peppol/lookup.ts";
import type { LookupSettings } from "../../src/peppol/lookup-settings.ts";
import { withinTime } from "../../src/peppol/within-time.ts";
import { hostilePublisher } from "./hostile-publisher.ts";
import { lookupSettings, naptr, type TestDns, testAuthority, testDns } from "./test-network.ts";

const WHO = "0208:0123456789";
const HOST = "smp.example.test";
const authority = testAuthority();
const certificate = authority.certifyServer([HOST, "other.example.test"]);

/** Milliseconds; a busy machine is given as much again. */
const DEADLINE = 400;
const PATIENCE = 2 * DEADLINE;

let dns: TestDns;

/** Everything but the deadline lets the network take its time. */
async function look(participantId = WHO) {
  const settings: LookupSettings = lookupSettings(dns, authority.ca);
  const patient = createLookup(
    {
      ...settings,
      deadline: DEADLINE / 1_000,
      dns: { ...settings.dns, timeout: 20, tries: 4 },
      publisher: { ...settings.publisher, timeout: 20 },
      gate: { running: 1, waiting: 1, lane: { running: 1, waiting: 1 } },
    },
    { clock: Date.now },
  );
  const ask = async (identifier: string) => {
    const start = performance.now();
    const answer = await patient({ participantId: identifier }, "me");
    return { answer, took: performance.now() - start };
  };
  return { first: await ask(participantId), next: () => ask("9915:next") };
}

async function published(behaviour: string) {
  const hostile = hostilePublisher(WHO);
  const publisher = await startPublisher(certificate, hostile.listener);
  onTestFinished(() => publisher.close());
  dns.records.push(naptr(WHO, `!.*!https://${HOST}:${publisher.port}/${behaviour}!`));
  return hostile;
}

beforeEach(async () => {
  dns = await testDns({ name: HOST, type: "A", data: "127.0.0.1" });
});

describe("nobody waits past the deadline, and the place is free again", () => {
  test.each([
    ["the zone is silent", "good", "NAPTR"],
    ["the name servers know nothing of the publisher's host", "good", "A"],
    ["half of the host's addresses are missing", "good", "AAAA"],
    ["the publisher begins no answer", "no-headers", ""],
    ["the publisher's headers have no end", "slow-headers", ""],
    ["the publisher's body has no end", "slow-body", ""],
  ])("%s", async (_, behaviour, silentAbout) => {
    const hostile = await published(behaviour);
    const names = new Set([HOST, dns.records.find(({ type }) => type === "NAPTR")?.name]);
    dns.before = (name, type) => (names.has(name) && type === silentAbout ? undefined : null);
    const { first, next } = await look();
    expect(first.answer).toEqual({ refused: "network_unavailable", because: "no answer in 0.4 s" });
    expect(first.took).toBeGreaterThan(DEADLINE - 50);
    expect(first.took).toBeLessThan(PATIENCE);
    expect((await next()).answer, "somebody else, on the only place").toMatchObject({ registered: false });
    expect(hostile.open()).toBe(0);
  });
});

test("name servers are not asked on when nobody waits any more", async () => {
  dns.before = () => undefined;
  const settings = lookupSettings(dns, authority.ca);
  const stubborn = { ...settings, deadline: 0.3, dns: { ...settings.dns, timeout: 0.2, tries: 10 } };
  const answer = await createLookup(stubborn, { clock: Date.now })({ participantId: WHO }, "me");
  expect(answer).toMatchObject({ because: "no answer in 0.3 s" });
  const asked = dns.server.asked.length;
  expect(asked).toBeGreaterThan(0);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(dns.server.asked).toHaveLength(asked);
});

test("whatever still waits is told that nobody waits for it, and a late throw is nobody's", async () => {
  let signalled: unknown;
  const answer = await withinTime(0.02, async (signal) => {
    await new Promise((done) => signal.addEventListener("abort", done));
    signalled = signal.reason;
    throw new Error("late");
  });
  expect(answer).toEqual({ refused: "network_unavailable", because: "no answer in 0.02 s" });
  await new Promise((done) => setImmediate(done));
  expect(signalled).toMatchObject({ name: "TimeoutError" });
});

test("an answer in time is the answer, and a bug in time is thrown", async () => {
  const late: boolean[] = [];
  const noting = (signal: AbortSignal) => signal.addEventListener("abort", () => late.push(true));
  const within = <T>(ask: () => Promise<T>) =>
    withinTime(0.02, (signal) => {
      noting(signal);
      return ask();
    });
  expect(await within(async () => "here")).toBe("here");
  await expect(within(() => Promise.reject(new Error("bug")))).rejects.toThrow("bug");
  await new Promise((done) => setTimeout(done, 40));
  expect(late).toEqual([]);
});
