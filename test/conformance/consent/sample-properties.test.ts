import { expect, test } from "vitest";
import { run } from "../fixtures/run.ts";
import { type Faults, otherTarget, startOtherServer } from "./other-server.ts";
import { properties } from "./sample-properties.ts";

function withoutPlus(url: URL): URL {
  const state = url.searchParams.get("state");
  if (state !== null) url.searchParams.set("state", state.replaceAll("+", " "));
  return url;
}

function withEmptyState(url: URL): URL {
  if (!url.searchParams.has("state")) url.searchParams.set("state", "");
  return url;
}

const faults: readonly (readonly [string, Faults, readonly string[]])[] = [
  ["nothing is wrong", {}, []],
  ["a plus in a state becomes a space", { callback: withoutPlus }, ["authorize/state-comes-back"]],
  ["no state comes back as an empty one", { callback: withEmptyState }, ["authorize/state-comes-back"]],
  [
    "one participant is taken for the whole account",
    { reach: (chosen) => (chosen === "p-2" ? "account" : chosen) },
    ["consent/reach-is-what-was-chosen"],
  ],
];

test.each(faults)("where %s, that is what the samples find", async (_title, fault, broken) => {
  await using server = await startOtherServer(fault);
  const { report } = await run(server.url, { properties, approach: { target: otherTarget(server.url) } });
  expect(report.results.filter(({ verdict }) => verdict === "fail").map(({ id }) => id)).toEqual(broken);
  expect(report.summary.pass + report.summary.fail).toBe(Object.keys(properties).length);
  expect(server.logins).toEqual(["mia"]);
});
