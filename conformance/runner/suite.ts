import { randomBytes } from "node:crypto";
import type { Ledger, PropertyIndex, Requirement } from "../ledger.ts";
import { publicTextsOf, secretsOfSession } from "../redaction/secrets.ts";
import type { Report, ReportedResult, Reporter } from "../reporters/report.ts";
import { createWorld } from "../target/create-world.ts";
import { UsageProblem } from "../target/environment.ts";
import type { Session } from "../target/session.ts";
import type { World } from "../world.ts";
import { createAllowance } from "./allowance.ts";
import { baselineProblem, needsBaseline } from "./baseline.ts";
import { createBreaker } from "./breaker.ts";
import { unservedCapabilities } from "./capabilities.ts";
import { type Judgement, judge } from "./judge.ts";
import type { SuiteOptions } from "./options.ts";
import { estimateRequests, leavesBehind } from "./outlook.ts";
import { type PlannedProperty, planProperties } from "./plan.ts";
import { type Publication, publish } from "./publish.ts";
import { noRuns, type Result } from "./result.ts";
import { schedule } from "./schedule.ts";
import { select } from "./select.ts";
import { countVerdicts, exitCodeOf, exitCodes } from "./verdict.ts";

/** A suite to be run. */
export interface Suite {
  readonly ledger: Ledger;
  readonly properties: PropertyIndex;
  readonly session: Session;
  readonly options: SuiteOptions;
  readonly reporter: Reporter;
  /** The command that replays one input. */
  readonly replay: Publication["replay"];
}

/** Tries every selected requirement against the server and reports on each. Throws `UsageProblem`. */
export async function runSuite({ ledger, properties, session, options, reporter, replay }: Suite): Promise<Report> {
  const started = new Date();
  const suite = `cs-${randomBytes(4).toString("hex")}`;
  const { target, base, capabilities } = session;
  const { tried, inapplicable } = select(ledger, options, { profiles: target.profiles, capabilities });
  refuseEmpty(tried.length, inapplicable.length, options);
  const { plans, unloadable } = await planProperties(
    tried,
    properties,
    Boolean(target.control.advanceClock?.length),
    options.runs,
  );
  reporter.begin?.({
    ...{ suite, issuer: target.issuer, base, seed: options.seed },
    ...{ requirements: tried.length, inapplicable: inapplicable.length },
    ...estimateRequests(plans, options.shrink.requests),
    leavesBehind: leavesBehind(plans, suite),
  });

  const allowance = createAllowance(options.budget, target.limits?.maxRequests);
  let runs = 0;
  const world = (count: (made: number) => void, replayPath?: string): World =>
    createWorld(session, {
      runId: `${suite}-${++runs}`,
      replayPath,
      beforeRequests: (made) => {
        allowance.spend(made);
        count(made);
      },
    });
  const results: ReportedResult[] = [];
  const report = (result: Result) => {
    const published = publish(result, {
      secrets: secretsOfSession(session),
      publicTexts: publicTextsOf(session),
      replay,
    });
    results.push(published);
    reporter.result?.(published);
  };
  const idle = { runs: noRuns, requests: 0, ms: 0, dead: false };
  for (const each of inapplicable) report({ ...each, verdict: "not-applicable", ...idle });
  for (const each of unloadable) report({ ...each, verdict: "harness-error", ...idle });

  const free = () => world(() => {});
  const baseline = await baselineProblem(free());
  for (const result of await unservedCapabilities(tried, target.capabilities, free)) report(result);

  const isDead = createBreaker();
  await schedule(plans, options.concurrency, async (plan) => {
    const begun = performance.now();
    let requests = 0;
    const count = (made: number) => {
      requests += made;
    };
    const judgement = await judgeWithin(allowance.stopped(), plan, options, (path) => world(count, path), reporter);
    if (isDead(judgement.dead))
      allowance.stop("three requirements in a row got no answer, so the server is taken for dead");
    const { requirement } = plan;
    const ms = Math.round(performance.now() - begun);
    report({ ...onBaseline(judgement, requirement, baseline), requirement, requests, ms });
  });

  const summary = countVerdicts(results);
  const exitCode = exitCodeOf(results, options.strict);
  const complete = summary["could-not-run"] + summary["harness-error"] === 0 && exitCode !== exitCodes.incomplete;
  const seconds = Math.round((Date.now() - started.getTime()) / 100) / 10;
  const whole: Report = {
    ...{ version: 1, suite, issuer: target.issuer, started: started.toISOString(), seconds, seed: options.seed },
    ...{ requests: allowance.requests, summary, complete, exitCode },
    results: results.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
  reporter.end?.(whole);
  return whole;
}

function refuseEmpty(tried: number, inapplicable: number, { only, level, path }: SuiteOptions): void {
  if (tried + inapplicable === 0) {
    const choice = only.length > 0 ? `--only ${only.join(",")}` : `--level ${level}`;
    throw new UsageProblem([`${choice} selects no requirement: see "countersign conform list"`]);
  }
  if (path !== undefined && tried !== 1)
    throw new UsageProblem([`--path belongs to one requirement, and ${tried} are selected: name it with --only`]);
}

async function judgeWithin(
  stopped: string | undefined,
  { requirement, property, planned }: PlannedProperty,
  { seed, path, shrink }: SuiteOptions,
  world: (replayPath?: string) => World,
  reporter: Reporter,
): Promise<Judgement> {
  if (stopped !== undefined)
    return { verdict: "could-not-run", reason: `not begun: ${stopped}`, runs: { ...noRuns, planned }, dead: false };
  const progress = (achieved: number) => reporter.progress?.(requirement.id, achieved, planned);
  return judge(requirement, property, { planned, seed, path, shrink, world, progress }, world);
}

/** A pass stands only on a server that lets in the client it should. */
function onBaseline(judgement: Judgement, { profile }: Requirement, baseline: string | undefined): Judgement {
  if (judgement.verdict !== "pass" || baseline === undefined || !needsBaseline(profile)) return judgement;
  return { ...judgement, verdict: "could-not-run", reason: baseline };
}
