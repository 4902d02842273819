import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ledgerCounts } from "../../conformance/ledger.ts";
import { requirements } from "../../generated/requirements.ts";

test("README says how many of the requirements there are can be tried", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const { all, tried } = ledgerCounts(requirements);
  expect(readme).toContain(`tries ${tried} of the contract's ${all} requirements`);
});
