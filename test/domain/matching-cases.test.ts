import { expect, it } from "vitest";
import type { Hints } from "../../src/domain/matching-hints.ts";
import { matchParticipants } from "../../src/domain/participant-matching.ts";
import type { UnusedHint } from "../../src/domain/unused-hints.ts";
import { ACCOUNTS, CASES, type Case } from "./matching-cases.ts";

const INTRODUCTION = `# Participant matching, case by case

What the consent screen proposes when an authorization request hints at a participant. The rules are in
[contract.md](contract.md#participant-matching); the parameters are written here as they stand in the request's query. The
screen always offers every participant and the whole account, and the user can change the proposal.

This table is made by running the rule, and a test fails when it is out of date: \`vitest run test/domain/matching-cases.test.ts -u\`
writes it anew.`;

const BECAUSE: Record<UnusedHint["because"], string> = {
  no_match: "fits nobody",
  half_a_pair: "is half a pair",
  euVatId_matched: "is ignored: `euVatId` matched",
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const query = (hints: Hints): string =>
  Object.entries(hints)
    .map(([name, value]) => `\`${name}=${encodeURIComponent(String(value))}\``)
    .join(" `&` ");

function outcome({ account, what, hints }: Case): readonly string[] {
  const { matchedBy, candidates, preselected, unused } = matchParticipants(hints, ACCOUNTS[account].participants);
  return [
    what,
    query(hints) || "—",
    matchedBy === null ? "—" : `\`${matchedBy}\``,
    preselected ?? "—",
    candidates.join(", ") || "—",
    unused.map(({ hint, because }) => `\`${hint}\` ${BECAUSE[because]}`).join("; ") || "—",
  ];
}

function section(key: Case["account"]): string {
  const { title, participants } = ACCOUNTS[key];
  const members = participants.map(({ name, euVatId, rn, countryCode }) => [
    name,
    euVatId === null ? "—" : `\`${euVatId}\``,
    rn === null ? "—" : `\`${rn}\``,
    `\`${countryCode}\``,
  ]);
  const listed = members.length > 0 ? [table(["Participant", "`euVatId`", "`rn`", "`countryCode`"], members)] : [];
  const outcomes = table(
    ["Case", "Hints", "Matched by", "Proposed", "Listed first", "Hints not used"],
    CASES.filter(({ account }) => account === key).map(outcome),
  );
  return [`## ${title}`, ...listed, outcomes].join("\n\n");
}

it("the worked cases that partners read are what the rule says", async () => {
  const sections = (Object.keys(ACCOUNTS) as Case["account"][]).map(section);
  await expect(`${[INTRODUCTION, ...sections].join("\n\n")}\n`).toMatchFileSnapshot("../../spec/matching-cases.md");
});
