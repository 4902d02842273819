import { expect, test } from "vitest";
import { fitsPattern } from "../../conformance/runner/pattern.ts";
import { select } from "../../conformance/runner/select.ts";
import { selectionProblems } from "../../conformance/runner/selection-problems.ts";
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

test.each<readonly [string, readonly string[], "MUST" | "MAY", readonly string[]]>([
  ["all of it", [], "MAY", []],
  ["a group, part of which is planned", ["token", "renew/must"], "MAY", []],
  [
    "a planned requirement",
    ["token/planned"],
    "MAY",
    ["--only token/planned selects nothing that can be tried: it is planned, so not served yet"],
  ],
  [
    "a requirement that only the inside sees",
    ["token/inside"],
    "MAY",
    ["--only token/inside selects nothing that can be tried: it is visible only inside a server"],
  ],
  [
    "a planned one and an unknown one beside one that is tried",
    ["token/planned", "renew/must", "none"],
    "MAY",
    [
      "--only token/planned selects nothing that can be tried: it is planned, so not served yet",
      '--only none selects no requirement: see "countersign conform list"',
    ],
  ],
  [
    "a group of which nothing binds enough",
    ["token"],
    "MUST",
    [
      "--only token selects nothing that can be tried: 1 of 3 is planned, so not served yet, 1 of 3 is visible only inside a server, 1 of 3 is left out by --level MUST",
    ],
  ],
])("what is said of a selection of %s", (_title, only, level, problems) => {
  expect(selectionProblems(ledger, { only, level })).toEqual(problems);
});

test("what is said of a level that nothing has", () => {
  const may = { "a/may": requirement("a/may", { level: "MAY" }) };
  expect(selectionProblems(may, { only: [], level: "MUST" })).toEqual([
    '--level MUST selects no requirement: see "countersign conform list"',
  ]);
});
