import { describe, expect, test } from "vitest";
import { foretell, isSameIdentifier } from "../../../conformance/model/participant-matching.ts";
import { isRegistered } from "../../../conformance/model/redirect-uri.ts";
import type { Hints } from "../../../conformance/target/consent/authorize-request.ts";

test.each([
  ["CZ12345678", " cz12345678\t", true],
  ["CZ12345678", "CZ 1234\u20035678", true],
  ["CZ12345678", "ＣＺ①2345678", true],
  ["STRASSE", "straße", true],
  ["ΟΔΟΣ", "οδος", true],
  ["CZ12345678", "CZ-12345678", false],
  ["CZ12345678", "CZ1234567", false],
  ["CZ12345678", "12345678", false],
  ["", "", false],
  [" ", "\u2003", false],
  [undefined, undefined, false],
])("%j and %j: the same identifier is %j", (one, other, same) => expect(isSameIdentifier(one, other)).toBe(same));

describe("hints", () => {
  const participants = [
    { id: "a", name: "A", euVatId: "BE1", rn: "7", countryCode: "BE" },
    { id: "b", name: "B", euVatId: "CZ2", rn: "7", countryCode: "CZ" },
    { id: "c", name: "C", euVatId: "CZ2", rn: "8", countryCode: "CZ" },
    { id: "d", name: "D" },
  ];
  const first = participants.slice(0, 1);
  test.each<[Hints, ReturnType<typeof foretell>, typeof participants?]>([
    [{ euVatId: "be 1" }, { matchedBy: "euVatId", candidates: ["a"], preselected: "a" }],
    [
      { euVatId: "be1", rn: "8", countryCode: "CZ" },
      { matchedBy: "euVatId", candidates: ["a"], preselected: "a" },
    ],
    [
      { euVatId: "CZ2", rn: "8", countryCode: "CZ" },
      { matchedBy: "euVatId", candidates: ["b", "c"], preselected: null },
    ],
    [
      { euVatId: "XX", rn: "7", countryCode: "cz" },
      { matchedBy: "rn+countryCode", candidates: ["b"], preselected: "b" },
    ],
    [
      { rn: "7", countryCode: "SK" },
      { matchedBy: null, candidates: [], preselected: null },
    ],
    [{ rn: "8" }, { matchedBy: null, candidates: [], preselected: null }],
    [{ countryCode: "BE" }, { matchedBy: null, candidates: [], preselected: null }],
    [{}, { matchedBy: null, candidates: [], preselected: null }],
    [{}, { matchedBy: "only", candidates: ["a"], preselected: "a" }, first],
    [{ rn: " " }, { matchedBy: "only", candidates: ["a"], preselected: "a" }, first],
    [{ rn: "9" }, { matchedBy: null, candidates: [], preselected: null }, first],
    [{}, { matchedBy: null, candidates: [], preselected: null }, []],
  ])("%j foretell %j", (hints, foretold, among = participants) => expect(foretell(hints, among)).toEqual(foretold));
});

test.each([
  ["https://a.test/x", true],
  ["https://a.test/x/", false],
  ["https://a.test:443/x", false],
  ["http://127.0.0.1:1/x?y", true],
  ["http://127.0.0.1/x?y", true],
  ["http://127.0.0.1:1/x", false],
  ["http://127.0.0.1:1@b.test/x?y", false],
  ["http://localhost:8976/x?y", false],
  ["http://[::1]:5/", true],
])("%s: registered is %j", (uri, registered) => {
  expect(isRegistered(["https://a.test/x", "http://127.0.0.1:8976/x?y", "http://[::1]/"], uri)).toBe(registered);
});
