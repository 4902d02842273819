import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Requirement, requirements } from "../../generated/requirements.ts";

const spec = new URL("../../spec/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, spec), "utf8");
const ledger: Record<string, Requirement> = requirements;
const cited = new Set(Object.values(ledger).flatMap(({ cites }) => cites));

const decisions = readdirSync(new URL("decisions/", spec)).flatMap((file) => {
  const number = /^(\d{4})-/.exec(file)?.[1];
  return number === undefined ? [] : [{ file, number, text: read(`decisions/${file}`) }];
});

describe("decisions", () => {
  test.each(decisions)("$file names the requirements that follow from it, and they cite it", ({ number, text }) => {
    const follows = text.slice(text.indexOf("**Follows.**"));
    const ids = [...follows.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map((found) => found[1] ?? "");
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect([id, ledger[id]?.cites]).toEqual([id, expect.arrayContaining([`ADR ${number}`])]);
  });

  test.each(decisions)("$file asks, decides and keeps what was rejected", ({ number, text }) => {
    expect(text).toMatch(new RegExp(`^# ${number}\\. `));
    for (const part of ["**Question.**", "**Reading.**", "**Rejected.**"]) expect(text).toContain(part);
  });

  test("every decision is cited", () => {
    for (const { number } of decisions) expect(cited).toContain(`ADR ${number}`);
  });
});

describe("our reading", () => {
  test("every heading is cited by a requirement", () => {
    for (const [, heading] of read("contract.md").matchAll(/^## (.+)$/gm))
      expect(cited).toContain(`contract: ${heading}`);
  });
});

describe("the glossary", () => {
  test("says for every term what to avoid", () => {
    const entries = read("glossary.md")
      .split("\n\n")
      .filter((paragraph) => paragraph.startsWith("**"));
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) expect(entry).toMatch(/^\*\*[^*]+\*\* — [\s\S]+Avoid: /);
  });
});
