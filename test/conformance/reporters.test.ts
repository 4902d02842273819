import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { Violation } from "../../conformance/expect/violation.ts";
import { jsonReport } from "../../conformance/reporters/json.ts";
import schema from "../../conformance/reporters/report.schema.json" with { type: "json" };
import type { Report } from "../../conformance/reporters/report.ts";
import { createTerminalReporter } from "../../conformance/reporters/terminal.ts";
import { Unavailable } from "../../conformance/unavailable.ts";
import { breakingFrom, holding, overIntegers } from "./fixtures/properties.ts";
import { type Ran, run } from "./fixtures/run.ts";
import { startSmallServer } from "./fixtures/small-server.ts";

const properties = {
  "x/broken": overIntegers(async (world, input) => {
    const answer = await world.renew(`token-${input}`);
    if (input >= 7) throw new Violation({ expected: "fewer than 7", actual: `${input} of them`, exchange: answer });
  }),
  "x/could-not": overIntegers(async () => {
    throw new Unavailable("users.owner is missing from the target");
  }),
  "x/elsewhere": holding,
  "x/holds": holding,
  "x/weak": breakingFrom(0),
};
const facts = { "x/elsewhere": { profile: "lookup" }, "x/weak": { level: "SHOULD" } } as const;

async function ran(): Promise<Ran> {
  await using server = await startSmallServer();
  return await run(server.url, { properties, facts, options: { concurrency: 1, runs: 20 } });
}

function terminalText({ report, outlook }: Ran, isTTY: boolean): string {
  let text = "";
  const reporter = createTerminalReporter({ write: (more) => (text += more), isTTY, columns: 60 });
  reporter.begin?.(outlook);
  for (const result of report.results) {
    reporter.progress?.(result.id, 3, 20);
    reporter.result?.(result);
  }
  reporter.end?.(report);
  return text;
}

describe("the terminal report", () => {
  test("says before it starts what it will do and leave behind", async () => {
    const text = terminalText(await ran(), false);
    expect(text).toMatch(/^4 requirements of http:\S+ at http:\S+, and 1 that do not apply; seed 42\n/);
    expect(text).toContain("\nAbout 240 requests if everything holds, and up to 548 more for each requirement");
    expect(text).toMatch(/Run cs-\w+ leaves behind: refresh token families of the clients in the target/);
  });

  test("says how much of the contract can be tried at all, whatever was selected", async () => {
    const further = { "x/planned": { planned: true }, "x/inside": { observe: "none", because: "nobody sees it" } };
    await using server = await startSmallServer();
    const done = await run(server.url, {
      properties: { "x/holds": holding, "x/other": holding, "x/planned": holding, "x/inside": holding },
      facts: further,
      options: { only: ["x/holds"], runs: 1 },
    });
    expect(terminalText(done, false)).toContain(
      "\nOf the contract's 4 requirements 2 can be tried; the others are visible only inside a server.\n",
    );
  });

  test("has a line for each requirement", async () => {
    const lines = terminalText(await ran(), false).split("\n");
    const results = lines.filter((line) => /^\S.* x\//.test(line));
    expect(results.map((line) => line.replace(/, [\d.]+ s$/, ""))).toEqual([
      expect.stringMatching(/^✗ fail {11}x\/broken {2}MUST, \d+ of 20 runs$/),
      "? could-not-run  x/could-not  MUST, 0 of 20 runs",
      "– not-applicable x/elsewhere  MUST",
      "✓ pass           x/holds  MUST, 20 runs",
      "! warning        x/weak  SHOULD, 1 of 20 runs",
    ]);
  });

  test("shows a failure with all it takes to understand it", async () => {
    const text = terminalText(await ran(), false);
    const failure = text.slice(text.indexOf("x/broken"), text.indexOf("x/could-not"));
    for (const part of [
      "The server MUST obey x/broken.",
      "MUST, RFC 6749 §5.2; confirmed",
      "input     7",
      "expected  fewer than 7",
      "actual    7 of them",
      "(the JSON report holds 1 earlier exchange)",
      "> POST http://127.0.0.1:",
      "> content-type: application/json",
      '> {"refresh_token":"token-7"}',
      "< 400",
      '< {"error":"invalid_grant"}',
      "replay    replay x/broken 42 ",
    ])
      expect(failure).toContain(part);
    expect(failure).not.toMatch(/keep-alive/i);
  });

  test("says why something could not be run, and sums up", async () => {
    const text = terminalText(await ran(), false);
    expect(text).toContain("    users.owner is missing from the target\n");
    expect(text).toMatch(
      /FAILED and INCOMPLETE: 1 pass, 1 fail, 1 warning, 1 not-applicable, 1 could-not-run; \d+ requests in [\d.]+ s, seed 42\n$/,
    );
  });

  test("moves only where it is a terminal", async () => {
    const done = await ran();
    expect(terminalText(done, false)).not.toContain("\r");
    expect(terminalText(done, true)).toContain("\r\x1b[K1/4  x/could-not 3/20");
  });
});

describe("the JSON report", () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  test("fits its published schema", async () => {
    const parsed: Report = JSON.parse(jsonReport((await ran()).report));
    expect(validate(parsed), JSON.stringify(validate.errors)).toBe(true);
    expect(parsed).toMatchObject({
      version: 1,
      seed: 42,
      complete: false,
      exitCode: 1,
      summary: { pass: 1, fail: 1, warning: 1, "not-applicable": 1, "could-not-run": 1, "harness-error": 0 },
    });
    expect(parsed.results.map(({ id }) => id)).toEqual(Object.keys(properties));
  });

  test("holds what the schema demands: another verdict does not fit", async () => {
    const parsed = JSON.parse(jsonReport((await ran()).report));
    parsed.results[0].verdict = "skipped";
    expect(validate(parsed)).toBe(false);
  });
});
