import { expect, test } from "vitest";
import { revocationLists } from "../src/revocation-lists.ts";

const revoked = (id: string) => ({ kind: "family" as const, id, revokedAt: 5 });
const ids = (lists: ReturnType<typeof revocationLists>) => [...lists.window().keys()].sort();

test("lists that were never read are infinitely old", () => {
  expect(revocationLists(() => 0).age()).toBe(Number.POSITIVE_INFINITY);
});

test("their age counts from when the reading began, not from when it ended", () => {
  let now = 100;
  const lists = revocationLists(() => now);
  const accept = lists.beginReading();
  now = 400;
  accept([]);
  expect(lists.age()).toBe(300);
});

test("a failed reading leaves them as they were, growing older", () => {
  let now = 0;
  const lists = revocationLists(() => now);
  lists.beginReading()([revoked("a")]);
  now = 1000;
  lists.beginReading();
  expect(lists.age()).toBe(1000);
  expect(ids(lists)).toEqual(["family:a"]);
});

test("a reading replaces the whole window", () => {
  const lists = revocationLists(() => 0);
  lists.beginReading()([revoked("a"), revoked("b")]);
  lists.beginReading()([revoked("b")]);
  expect(ids(lists)).toEqual(["family:b"]);
  expect(lists.window().get("family:b")).toBe(5);
});

test("what this process adds counts at once, and survives a reading that had begun before", () => {
  const lists = revocationLists(() => 0);
  lists.beginReading()([]);
  const accept = lists.beginReading();
  lists.add(revoked("a"));
  expect(ids(lists)).toEqual(["family:a"]);
  accept([revoked("b")]);
  expect(ids(lists)).toEqual(["family:a", "family:b"]);
  lists.beginReading()([revoked("b")]);
  expect(ids(lists)).toEqual(["family:b"]);
});
