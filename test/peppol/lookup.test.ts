import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { LookupQuestion } from "../../src/domain/lookup-question.ts";
import { publisherListener, startPublisher } from "../../src/peppol/local/publisher.ts";
import type { LocalParticipant } from "../../src/peppol/local/service-group-xml.ts";
import { createLookup } from "../../src/peppol/lookup.ts";
import type { LookupSettings } from "../../src/peppol/lookup-settings.ts";
import { lookupSettings, naptr, type TestDns, testAuthority, testDns } from "./test-network.ts";

const HOST = "smp.example.test";
const START = 1_800_000_000_000;
const authority = testAuthority();
const certificate = authority.certifyServer([HOST]);

let dns: TestDns;
let now: number;
let participants: LocalParticipant[];
let served: string[];
let port: number;
let broken: boolean;
/** What the publisher waits for before it answers. */
let held: Promise<void> | undefined;

beforeEach(async () => {
  [now, participants, served, broken, held] = [START, [], [], false, undefined];
  const listener = publisherListener((identifier) => participants.find((one) => one.identifier === identifier));
  const publisher = await startPublisher(certificate, async (request, response) => {
    served.push(request.url ?? "");
    await held;
    if (broken) response.writeHead(503).end();
    else listener(request, response);
  });
  onTestFinished(() => publisher.close());
  port = publisher.port;
  dns = await testDns({ name: HOST, type: "A", data: "127.0.0.1" });
});

function register(identifier: string, ...types: string[]): void {
  participants.push({ identifier, documentTypes: types.map((type) => `busdox-docid-qns::${type}`) });
  dns.records.push(naptr(identifier, `!.*!https://${HOST}:${port}!`));
}

function lookup(change: Partial<LookupSettings> = {}) {
  const look = createLookup({ ...lookupSettings(dns, authority.ca), ...change }, { clock: () => now });
  return (question: LookupQuestion, askedBy = "me") => look(question, askedBy);
}

const naptrQuestions = () => dns.server.asked.filter(({ type }) => type === "NAPTR").length;

describe("a look-up", () => {
  test("by identifier tells what a participant can receive", async () => {
    register("0088:123abc", "a::b##c", "d::e##f");
    const look = lookup();
    const answer = { registered: true, documentTypes: ["a::b##c", "d::e##f"], checkedAt: START };
    expect(await look({ participantId: "0088:123abc" })).toEqual({ ...answer, participantId: "0088:123abc" });
    expect(await look({ participantId: "0088:123ABC" })).toEqual({ ...answer, participantId: "0088:123ABC" });
    expect(naptrQuestions(), "case makes no other question").toBe(1);
  });

  test("tells that somebody is not registered", async () => {
    expect(await lookup()({ participantId: "0088:123ABC" })).toEqual({
      registered: false,
      participantId: "0088:123ABC",
      documentTypes: [],
      checkedAt: START,
    });
  });

  test.each([
    ["0208:0123456789", { euVatId: "BE 0123.456.789" }],
    ["9925:be0123456789", { euVatId: "BE0123456789" }],
    ["9925:be0123456789", { rn: "0123.456.789", countryCode: "BE" }],
    ["0245:2048317562", { euVatId: "SK2048317562" }],
  ])("finds %s by another number of the business, and asks under every scheme", async (identifier, question) => {
    register(identifier, "a::b");
    expect(await lookup()(question)).toMatchObject({ registered: true, participantId: identifier });
    expect(naptrQuestions()).toBe(2);
  });

  test("by number tells that nobody is registered, without an identifier of its own making", async () => {
    expect(await lookup()({ euVatId: "BE0123456789" })).toMatchObject({ registered: false, participantId: null });
  });

  test.each([
    [{ participantId: "0208" }, "parameter_malformed"],
    [{ participantId: "iso6523-actorid-upis::0208:1" }, "parameter_malformed"],
    [{ euVatId: "AQ1" }, "unsupported_scheme"],
    [{ rn: "1", countryCode: "AQ" }, "unsupported_scheme"],
    [{ rn: "1", countryCode: "?" }, "parameter_malformed"],
  ])("of %o asks nobody", async (question, refused) => {
    expect(await lookup()(question)).toMatchObject({ refused });
    expect(dns.server.asked).toEqual([]);
  });
});

describe("when a part of the network fails", () => {
  test("whoever is registered under another scheme is found", async () => {
    register("9925:be0123456789", "a::b");
    dns.records.push(naptr("0208:0123456789", "!.*!https://127.0.0.1:1!"));
    expect(await lookup()({ euVatId: "BE0123456789" })).toMatchObject({ registered: true });
  });

  test("nobody is called unregistered", async () => {
    dns.records.push(naptr("0208:0123456789", "!.*!https://127.0.0.1:1!"));
    expect(await lookup()({ euVatId: "BE0123456789" })).toMatchObject({ refused: "network_unavailable" });
  });

  test("a publisher that knows nothing of whom the zone sends to it is no answer", async () => {
    register("0088:1", "a::b");
    participants = [];
    expect(await lookup()({ participantId: "0088:1" })).toMatchObject({ refused: "network_failed" });
  });

  test.each(["SERVFAIL", "REFUSED", "silence"] as const)("%s of the name server is not remembered", async (fault) => {
    register("0088:1", "a::b");
    const look = lookup();
    dns.before = () => (fault === "silence" ? undefined : { rcode: fault, answers: [] });
    expect(await look({ participantId: "0088:1" })).toMatchObject({ refused: "network_unavailable" });
    dns.before = () => null;
    expect(await look({ participantId: "0088:1" })).toMatchObject({ registered: true });
  });

  test("a failure of the publisher is not remembered", async () => {
    register("0088:1", "a::b");
    const look = lookup();
    broken = true;
    expect(await look({ participantId: "0088:1" })).toMatchObject({ refused: "network_unavailable" });
    broken = false;
    expect(await look({ participantId: "0088:1" })).toMatchObject({ registered: true });
  });

  test("what was known before is still told", async () => {
    register("0088:1", "a::b");
    const look = lookup();
    await look({ participantId: "0088:1" });
    dns.before = () => ({ rcode: "SERVFAIL", answers: [] });
    now += 899_999;
    expect(await look({ participantId: "0088:1" })).toMatchObject({ registered: true, checkedAt: START });
    now += 1;
    expect(await look({ participantId: "0088:1" })).toMatchObject({ refused: "network_unavailable" });
  });
});

describe("the network is spared", () => {
  test("10 000 look-ups of one cold identifier ask it once", async () => {
    register("0088:a", "a::b");
    const look = lookup();
    const asked = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? "0088:a" : "0088:A"));
    const answers = await Promise.all(asked.map((participantId) => look({ participantId })));
    expect(answers).toEqual(
      asked.map((participantId) => ({ registered: true, participantId, documentTypes: ["a::b"], checkedAt: START })),
    );
    expect(naptrQuestions()).toBe(1);
    expect(served).toHaveLength(1);
  });

  test("an absence is remembered for a minute, then asked about again", async () => {
    const look = lookup();
    await look({ participantId: "0088:1" });
    register("0088:1", "a::b");
    now += 59_999;
    expect(await look({ participantId: "0088:1" })).toMatchObject({ registered: false, checkedAt: START });
    now += 1;
    expect(await look({ participantId: "0088:1" })).toMatchObject({ registered: true, checkedAt: START + 60_000 });
    expect(naptrQuestions()).toBe(2);
  });

  test("only so many questions are under way, and whoever would wait too long is told so and may ask again", async () => {
    let open = 0;
    let most = 0;
    const look = lookup({ gate: { running: 3, waiting: 5, lane: { running: 3, waiting: 5 } } });
    for (let index = 0; index < 20; index += 1) register(`0088:${index}`, "a::b");
    dns.before = (_name, type) => {
      if (type === "NAPTR") open += 1;
      most = Math.max(most, open);
      return null;
    };
    const answered = Array.from({ length: 20 }, async (_, index) => {
      const answer = await look({ participantId: `0088:${index}` });
      if (!("refused" in answer)) open -= 1;
      return "refused" in answer ? answer.refused : answer.registered;
    });
    const answers = await Promise.all(answered);
    expect(answers.filter((answer) => answer === true)).toHaveLength(8);
    expect(answers.filter((answer) => answer === "network_unavailable")).toHaveLength(12);
    expect(most).toBeLessThanOrEqual(3);
    expect(await look({ participantId: "0088:19" })).toMatchObject({ registered: true });
  });

  test("one cold identifier takes one place of each who asks, and one question of the network", async () => {
    register("0088:a", "a::b");
    const look = lookup({ gate: { running: 2, waiting: 1, lane: { running: 1, waiting: 1 } } });
    const asked = ["one", "other", "third"].flatMap((askedBy) => Array.from({ length: 1_000 }, () => askedBy));
    const answers = await Promise.all(asked.map((askedBy) => look({ participantId: "0088:a" }, askedBy)));
    expect(new Set(answers.map((answer) => "registered" in answer && answer.registered))).toEqual(new Set([true]));
    expect(naptrQuestions()).toBe(1);
  });

  test("whoever has a full queue drags nobody along who asks for the same", async () => {
    const release = Promise.withResolvers<void>();
    held = release.promise;
    for (let index = 0; index < 4; index += 1) register(`0088:${index}`, "a::b");
    const look = lookup({ gate: { running: 9, waiting: 9, lane: { running: 1, waiting: 1 } } });
    const outcome = async (participantId: string, askedBy: string) => {
      const answer = await look({ participantId }, askedBy);
      return "refused" in answer ? answer.because : answer.registered;
    };
    const loud = ["0088:0", "0088:1", "0088:2"].map((identifier) => outcome(identifier, "loud"));
    const quiet = outcome("0088:2", "quiet");
    expect(await loud[2]).toBe("too many look-ups are under way");
    release.resolve();
    expect(await Promise.all([quiet, loud[0], loud[1]])).toEqual([true, true, true]);
    expect(await outcome("0088:2", "loud"), "what another learnt is known to all").toBe(true);
    expect(naptrQuestions()).toBe(3);
  });

  test("what became known while somebody waited is not asked again", async () => {
    const release = Promise.withResolvers<void>();
    for (const identifier of ["0088:0", "0088:1"]) register(identifier, "a::b");
    const look = lookup({ gate: { running: 2, waiting: 2, lane: { running: 1, waiting: 1 } } });
    held = release.promise;
    const waiting = [look({ participantId: "0088:0" }, "one"), look({ participantId: "0088:1" }, "one")];
    await vi.waitFor(() => expect(served).toHaveLength(1));
    held = undefined;
    await look({ participantId: "0088:1" }, "other");
    release.resolve();
    expect(await Promise.all(waiting)).toMatchObject([{ registered: true }, { registered: true }]);
    expect(naptrQuestions()).toBe(2);
  });
});
