import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../conformance/reporters/report.ts";
import type { SuiteOptions } from "../../conformance/runner/options.ts";
import { makeTemplate } from "../mutants/mutant-server.ts";
import { type Control, controls } from "./catalogue.ts";
import { startControl } from "./control-server.ts";
import { judgeServer, observedBy } from "./judge-control.ts";

const PATIENCE = { timeout: 180_000 };
const byRequests = observedBy((observe) => observe === "http");
/** What shows on the way through screens, where a server that differs elsewhere has nothing of its own to show. */
const ON_SCREENS = /^(authorize|consent|matching|pages|pkce|redirect-uri)\//;
/** What shows behind access tokens and affiliate IDs, likewise. */
const AT_RESOURCES = /^(bearer|documents|list|lookup|participants)\//;
const byTimeAndHooks = observedBy((observe) => observe !== "http");

let template: string;
beforeAll(async () => {
  template = await makeTemplate();
}, 60_000);
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** What the suite says that is neither a pass nor a consequence of what the target declares, with the reasons. */
const remarks = ({ results }: Report) =>
  results
    .filter(({ verdict, reason = "" }) => verdict !== "pass" && !/declared|does not name the profile/.test(reason))
    .map(({ id, verdict, reason, counterexample }) => ({
      [`${verdict} ${id}`]: counterexample?.actual ?? reason,
    }));

const verdicts = ({ results }: Report, wanted: string) =>
  results.filter(({ verdict }) => verdict === wanted).map(({ id }) => id);

async function withServer(control: Control, judge: (targetFile: string) => Promise<void>): Promise<void> {
  const server = await startControl(control, template);
  try {
    await judge(server.targetFile);
    expect(server.crashed()).toBeUndefined();
  } finally {
    await server.stop();
  }
}

async function expectGreen(targetFile: string, options: Partial<SuiteOptions>, expected: readonly string[]) {
  const report = await judgeServer(targetFile, options);
  const unexpected = remarks(report).filter((remark) => !expected.includes(Object.keys(remark)[0] ?? ""));
  expect(unexpected).toEqual([]);
  expect(report.exitCode).toBe(0);
  return report;
}

describe.concurrent("a server that is as good as ours in its own way passes", () => {
  test.each(controls)("$title", PATIENCE, async (control) => {
    const { warned = [], closely = [], inapplicable = [], screens = false, resources = false } = control;
    const only = byRequests.filter((id) => (screens || !ON_SCREENS.test(id)) && (resources || !AT_RESOURCES.test(id)));
    const expected = [...warned.map((id) => `warning ${id}`), ...inapplicable.map((id) => `not-applicable ${id}`)];
    await withServer(control, async (targetFile) => {
      await expectGreen(targetFile, { only, runs: screens ? 1 : 2 }, expected);
      if (warned.length + closely.length > 0) {
        // With runs enough to come upon it each is warned of indeed.
        const report = await expectGreen(targetFile, { only: [...warned, ...closely], runs: 40 }, expected);
        expect(verdicts(report, "warning")).toEqual([...warned].sort());
      }
      // Last, for secrets are rotated that the target file does not learn of.
      if (!screens) await expectGreen(targetFile, { only: byTimeAndHooks, runs: 1 }, expected);
    });
  });
});

/** The end of a grant is too far away even there. */
const YEARS = "grant/absolute-expiry-is-never-renewed";

describe.concurrent("what cannot be tried is not green", () => {
  const withoutHooks = (differs: readonly string[], lifetimes = {}): Control => ({
    title: "",
    differs,
    declare: (target) => ({ ...target, lifetimes: { ...target.lifetimes, ...lifetimes }, control: {} }),
  });

  test("without hooks and with long lifetimes", PATIENCE, async () => {
    await withServer(withoutHooks([]), async (targetFile) => {
      const report = await judgeServer(targetFile, { runs: 1 }, 2);
      // It asks for an end that comes by itself.
      const tried = byTimeAndHooks.filter((id) => id !== "http/unfinished-request-ends");
      expect(verdicts(report, "could-not-run")).toEqual([...tried].sort());
      expect(verdicts(report, "pass")).toHaveLength(byRequests.length + 1);
      expect(report).toMatchObject({ complete: false, exitCode: 3 });
    });
  });

  test("without hooks and with short lifetimes, whose end can be waited for", PATIENCE, async () => {
    await withServer(withoutHooks(["short-lives", "short-grace"], { grace: 6 }), async (targetFile) => {
      const report = await judgeServer(targetFile, { only: byTimeAndHooks, runs: 1 });
      const byHooks = observedBy((observe) => observe.startsWith("control:"));
      expect(verdicts(report, "could-not-run")).toEqual([...byHooks, YEARS].sort());
      const byTime = observedBy((observe) => observe === "time").filter((id) => id !== YEARS);
      expect(verdicts(report, "pass")).toEqual(byTime.sort());
      expect(report).toMatchObject({ complete: false, exitCode: 3 });
    });
  });
});
