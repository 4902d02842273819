import { describe, expect, test } from "vitest";
import { addressIn, type Naptr, publisherRecords } from "../../src/peppol/naptr.ts";

const record = (regexp: string, change: Partial<Naptr> = {}): Naptr => ({
  flags: "U",
  service: "Meta:SMP",
  order: 100,
  preference: 10,
  regexp,
  ...change,
});

describe("the records of a participant", () => {
  test.each([
    { flags: "" },
    { flags: "S" },
    { flags: "UA" },
    { service: "Meta:SMP2" },
    { service: "meta:mlr" },
    { service: "" },
    { service: "oasis-bdxr-smp-2#dns" },
  ])("are not those with %o", (change) => {
    expect(publisherRecords([record("a", change)])).toEqual([]);
  });

  test("have flags and services in any case", () => {
    const found = publisherRecords([record("a", { flags: "u" }), record("b", { service: "META:smp" })]);
    expect(found.map(({ regexp }) => regexp)).toEqual(["a", "b"]);
  });

  test("come by order, then by preference (RFC 3403 §4.1)", () => {
    const found = publisherRecords([
      record("fourth", { order: 2, preference: 1 }),
      record("third", { order: 1, preference: 20 }),
      record("first", { order: 1, preference: 3 }),
      record("second", { order: 1, preference: 10 }),
    ]);
    expect(found.map(({ regexp }) => regexp)).toEqual(["first", "second", "third", "fourth"]);
  });
});

describe("the address in a record", () => {
  test.each([
    ["!.*!https://smp.example.test!", "https://smp.example.test"],
    ["!^.*$!https://smp.example.test/a!", "https://smp.example.test/a"],
    ["!.*!https://smp.example.test!i", "https://smp.example.test"],
    ["#.*#https://smp.example.test#", "https://smp.example.test"],
    ["!.*!https://smp.example.test/$&!", "https://smp.example.test/$&"],
  ])("of %s is taken as it stands, once", (regexp, address) => {
    expect(addressIn(regexp)).toBe(address);
  });

  test.each([
    "",
    "!",
    "!.*!",
    "!.*!!",
    "!.*!https://smp.example.test",
    "!.*!https://smp.example.test!!",
    "!.*!https://smp.example.test!g",
    "!(.*)!https://smp.example.test!",
    "!^(.*)$!https://\\1.example.test!",
    "!.*!https://\\1.example.test!",
    "https://smp.example.test",
  ])("is not in %j", (regexp) => {
    expect(addressIn(regexp)).toBeUndefined();
  });
});
