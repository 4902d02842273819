import { describe, expect, it } from "vitest";
import { KEY_PURPOSES, type KeyState, type StoredKey } from "../../src/domain/key.ts";
import { missingPurposes, planRetirement, planRotation } from "../../src/domain/key-rotation.ts";

const NOW = 1_000_000_000;
const key = (id: string, state: KeyState, ageSeconds: number): StoredKey => ({
  id,
  purpose: "access",
  state,
  sealed: new Uint8Array(),
  createdAt: 0,
  since: NOW - ageSeconds * 1000,
});

describe("key rotation", () => {
  const keys = [key("old", "active", 9000), key("new", "next", 300)];

  it("signs with the published key, keeps the old one for verifying, publishes another", () => {
    expect(planRotation(keys, ["access"], NOW, false)).toEqual({
      states: [
        { id: "old", state: "retiring", since: NOW },
        { id: "new", state: "active", since: NOW },
      ],
      fresh: ["access"],
    });
  });

  it("waits until every cache of the key set has seen the next key, unless told not to", () => {
    const young = [key("old", "active", 9000), key("new", "next", 299)];
    expect(planRotation(young, ["access"], NOW, false)).toEqual({ tooYoung: "access", waitSeconds: 1 });
    expect(planRotation(young, ["access"], NOW, true)).toMatchObject({ fresh: ["access"] });
  });

  it("knows what a new store lacks", () => {
    expect(missingPurposes([])).toEqual(KEY_PURPOSES);
    expect(missingPurposes(keys)).toEqual(["refresh", "code", "page", "session"]);
  });
});

describe("key retirement", () => {
  it("waits for the last token of the key, unless told not to", () => {
    expect(planRetirement(key("k", "retiring", 959), 960, NOW, false)).toEqual({
      refusedBecause: "tokens_alive",
      waitSeconds: 1,
    });
    expect(planRetirement(key("k", "retiring", 960), 960, NOW, false)).toEqual({
      states: [{ id: "k", state: "retired", since: NOW }],
    });
    expect(planRetirement(key("k", "retiring", 0), 960, NOW, true)).toMatchObject({ states: [{ state: "retired" }] });
  });
  it("never takes a key that is in use, nor one that is gone", () => {
    expect(planRetirement(key("k", "active", 9999), 960, NOW, true)).toEqual({ refusedBecause: "in_use" });
    expect(planRetirement(key("k", "next", 9999), 960, NOW, true)).toEqual({ refusedBecause: "in_use" });
    expect(planRetirement(key("k", "retired", 9999), 960, NOW, true)).toEqual({ refusedBecause: "unknown" });
    expect(planRetirement(undefined, 960, NOW, true)).toEqual({ refusedBecause: "unknown" });
  });
});
