import { expect, test } from "vitest";
import { holding } from "../fixtures/properties.ts";
import { run } from "../fixtures/run.ts";
import { type Faults, otherTarget, startOtherServer } from "./other-server.ts";

async function verdictOn(capability: "pkce" | "participant-reach", faults: Faults) {
  await using server = await startOtherServer(faults);
  const target = otherTarget(server.url, { capabilities: [capability] });
  const facts = { "x/one": { capability } };
  const { report } = await run(server.url, { properties: { "x/one": holding }, facts, approach: { target } });
  return report.results.map(({ id, verdict }) => `${id} ${verdict}`);
}

test.each(["pkce", "participant-reach"] as const)("%s, declared and served, says nothing", async (capability) => {
  expect(await verdictOn(capability, {})).toEqual(["x/one pass"]);
});

test.each([
  ["pkce", { withoutPkce: true }],
  ["participant-reach", { reach: () => "account" }],
] as const)("%s, declared and not served, fails", async (capability, faults) => {
  expect(await verdictOn(capability, faults)).toContain(`capability/${capability} fail`);
});
