import { expect, test } from "vitest";
import { fitsPattern } from "../../conformance/runner/pattern.ts";
import { select } from "../../conformance/runner/select.ts";
import { requirement } from "./fixtures/requirement.ts";

const ledger = Object.fromEntries(
  [
    requirement("renew/must"),
    requirement("renew/should", { level: "SHOULD" }),
    requirement("token/may", { level: "MAY" }),
    requirement("token/planned", { planned: true }),
    requirement("token/inside", { observe: "none", because: "nobody outside sees it" }),
  ].map((each) => [each.id, each]),
);

const chosen = (only: readonly string[], level: "MUST" | "SHOULD" | "MAY" = "MAY") =>
  select(ledger, { only, level }, { profiles: ["core"], capabilities: new Set() }).tried.map(({ id }) => id);

test("all that is served and seen from outside is tried", () => {
  expect(chosen([])).toEqual(["renew/must", "renew/should", "token/may"]);
});

test("by ID, by group and by wildcard", () => {
  expect(chosen(["renew/must"])).toEqual(["renew/must"]);
  expect(chosen(["renew"])).toEqual(["renew/must", "renew/should"]);
  expect(chosen(["*/m*"])).toEqual(["renew/must", "token/may"]);
  expect(chosen(["token/planned", "none"])).toEqual([]);
});

test("by level: what binds less is left out", () => {
  expect(chosen([], "MUST")).toEqual(["renew/must"]);
  expect(chosen([], "SHOULD")).toEqual(["renew/must", "renew/should"]);
});

test("only the asterisk is a wildcard", () => {
  expect(fitsPattern("a/b", "a.b")).toBe(false);
  expect(fitsPattern("a/b+c", "a/b+c")).toBe(true);
  expect(fitsPattern("renew-x/y", "renew")).toBe(false);
});

test("what binds only operations that the server may leave out, and does, does not apply", () => {
  const only = { operations: ["revokeToken", "introspectToken"] };
  const facts = [requirement("a/optional", only), requirement("a/also", { operations: ["revokeToken", "issueToken"] })];
  const choose = (capabilities: readonly string[]) =>
    select(
      Object.fromEntries(facts.map((each) => [each.id, each])),
      { only: [], level: "MAY" },
      {
        profiles: ["core"],
        capabilities: new Set(capabilities),
      },
    );
  expect(choose([]).inapplicable.map(({ requirement: { id }, reason }) => [id, reason])).toEqual([
    [
      "a/optional",
      "it binds only what goes with revocation or introspection, neither of which is declared or advertised",
    ],
  ]);
  expect(choose(["introspection"]).inapplicable).toEqual([]);
});
