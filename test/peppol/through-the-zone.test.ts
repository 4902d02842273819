import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { ZoneRecord } from "../../src/peppol/local/dns-zone.ts";
import { startPublisher } from "../../src/peppol/local/publisher.ts";
import { createLookup, type Lookup } from "../../src/peppol/lookup.ts";
import { hostilePublisher } from "./hostile-publisher.ts";
import { lookupSettings, naptr, type TestDns, testAuthority, testDns, ZONE } from "./test-network.ts";

const WHO = "0208:0123456789";
const HOST = "smp.example.test";
const START = 1_800_000_000_000;
const authority = testAuthority();
const certificate = authority.certifyServer([HOST]);

let dns: TestDns;
let look: Lookup;
let now: number;
let smp: string;

beforeEach(async () => {
  now = START;
  const publisher = await startPublisher(certificate, hostilePublisher(WHO).listener);
  onTestFinished(() => publisher.close());
  smp = `!.*!https://${HOST}:${publisher.port}/good!`;
  dns = await testDns({ name: HOST, type: "A", data: "127.0.0.1" });
  look = createLookup(lookupSettings(dns, authority.ca), { clock: () => now });
});

const ask = () => look({ participantId: WHO }, "me");
const asked = () => dns.server.asked.filter(({ type }) => type === "NAPTR");
const elsewhere = (record: ZoneRecord, zone: string): ZoneRecord => ({
  ...record,
  name: record.name.replace(ZONE, zone),
});
const NOWHERE = "!.*!https://127.0.0.1:1!";

/** Asks until the answer has grown old, and sees that it was kept for so many seconds and no longer. */
async function expectKept(seconds: number) {
  const before = asked().length;
  const answer = await ask();
  expect(asked()).toHaveLength(before);
  now += seconds * 1_000 - 1;
  expect(await ask()).toEqual(answer);
  expect(asked()).toHaveLength(before);
  now += 1;
  expect(await ask()).toEqual({ ...answer, checkedAt: now });
  expect(asked().length).toBeGreaterThan(before);
}

describe("somebody is found, and that is kept for a quarter of an hour:", () => {
  test.each<[string, () => ZoneRecord[]]>([
    ["by one record", () => [naptr(WHO, smp)]],
    ["by an expression with anchors", () => [naptr(WHO, smp.replace("!.*!", "!^.*$!"))]],
    [
      "through a DNAME",
      () => [{ name: ZONE, type: "DNAME", data: "new.example.test" }, elsewhere(naptr(WHO, smp), "new.example.test")],
    ],
    [
      "through a DNAME and a CNAME",
      () => [
        { name: ZONE, type: "DNAME", data: "new.example.test" },
        { name: elsewhere(naptr(WHO, ""), "new.example.test").name, type: "CNAME", data: "who.example.test" },
        { ...naptr(WHO, smp), name: "who.example.test" },
      ],
    ],
    [
      "by the first of several records",
      () => [naptr(WHO, NOWHERE, { order: 101 }), naptr(WHO, NOWHERE, { preference: 11 }), naptr(WHO, smp)],
    ],
    [
      "among the records of other services",
      () => [
        naptr(WHO, NOWHERE, { order: 1, services: "Meta:MLR" }),
        naptr(WHO, NOWHERE, { order: 1, services: "oasis-bdxr-smp-2#dns" }),
        naptr(WHO, smp),
      ],
    ],
    [
      "in an answer that UDP can't carry",
      () => [
        ...Array.from({ length: 60 }, (_, n) => naptr(WHO, `!.*!https://other-${n}.example.test!`, { order: 200 + n })),
        naptr(WHO, smp),
      ],
    ],
  ])("%s", async (_, records) => {
    dns.records.push(...records());
    expect(await ask()).toEqual({ registered: true, participantId: WHO, documentTypes: ["a::b##c"], checkedAt: START });
    await expectKept(900);
  });
});

describe("nobody is registered, and that is kept for a minute:", () => {
  test.each<[string, ZoneRecord[]]>([
    ["NXDOMAIN", []],
    ["a name without such records", [{ name: naptr(WHO, "").name, type: "A", data: "127.0.0.1" }]],
    ["records of other services only", [naptr(WHO, NOWHERE, { services: "Meta:MLR" })]],
    ["a DNAME to nothing", [{ name: ZONE, type: "DNAME", data: "new.example.test" }]],
  ])("%s", async (_, records) => {
    dns.records.push(...records);
    const nobody = { registered: false, participantId: WHO, documentTypes: [], checkedAt: START };
    expect(await ask()).toEqual(nobody);
    await expectKept(60);
  });
});

test.each([
  ["0088:123abc", "y7dzfxaf3d4cjz4kcgrxtec6twvcga4ky7zwa5boif6mswd4tdrq"],
  ["0088:123ABC", "y7dzfxaf3d4cjz4kcgrxtec6twvcga4ky7zwa5boif6mswd4tdrq"],
  ["0010:5798000000001", "xukhfqabqziki3ykvr2fhr4snfa3pf5vpq6k4tonv3lmvsy5arvq"],
  ["9915:test", "eh5boavaktmbgzyh2a63dz4qov33fvp5nsdvqklucfraayoodw6a"],
  ["0088:1234567890123", "sjsyvccmqyjxk3weuapffq4x3umcrf4qryherj4vovhmonh7gccq"],
  ["0208:0677424046", "yrudm3nqrm76uobzh4griobewmqd4mx574cfdtm75zphrex4ydya"],
])("%s is asked for by its known name", async (participantId, label) => {
  await look({ participantId }, "me");
  expect(asked()).toEqual([{ name: `${label}.iso6523-actorid-upis.${ZONE}`, type: "NAPTR", transport: "udp" }]);
});
