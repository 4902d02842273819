import { randomBytes } from "node:crypto";
import { type Ledger, ledgerCounts, type PropertyIndex } from "../ledger.ts";
import type { Report, Reporter } from "../reporters/report.ts";
import { UsageProblem } from "../target/environment.ts";
import type { Session } from "../target/session.ts";
import { createAllowance } from "./allowance.ts";
import { baselineProblem } from "./baseline.ts";
import { createBreaker } from "./breaker.ts";
import { unservedCapabilities } from "./capabilities.ts";
import { judgePlan } from "./judge-plan.ts";
import type { SuiteOptions } from "./options.ts";
import { estimateRequests, leavesBehind } from "./outlook.ts";
import { planProperties } from "./plan.ts";
import type { Publication } from "./publish.ts";
import { createRecord } from "./record.ts";
import { noRuns } from "./result.ts";
import { schedule } from "./schedule.ts";
import { select } from "./select.ts";
import { selectionProblems } from "./selection-problems.ts";
import { createWorlds } from "./worlds.ts";

/** A suite to be run. */
export interface Suite {
  readonly ledger: Ledger;
  readonly properties: PropertyIndex;
  readonly session: Session;
  readonly options: SuiteOptions;
  readonly reporter: Reporter;
  /** The command that replays one input. */
  readonly replay: Publication["replay"];
  /** Ends the suite early; what was not tried could not be run. */
  readonly signal?: AbortSignal;
}

/** Tries every selected requirement against the server and reports on each. Throws `UsageProblem`. */
export async function runSuite(suite: Suite): Promise<Report> {
  const { ledger, properties, session, options, reporter, signal } = suite;
  const { target, base, capabilities } = session;
  const id = `cs-${randomBytes(4).toString("hex")}`;
  const { tried, inapplicable } = select(ledger, options, { profiles: target.profiles, capabilities });
  refuseSelection(suite, tried.length);
  const hasClockHook = Boolean(target.control.advanceClock?.length);
  const { plans, unloadable } = await planProperties(tried, properties, hasClockHook, options.runs);
  const allowance = createAllowance(options.budget, target.limits?.maxRequests);
  let runs = 0;
  const worlds = () => createWorlds(session, allowance, () => `${id}-${++runs}`);
  reporter.begin?.({
    ...{ suite: id, issuer: target.issuer, base, seed: options.seed },
    ...{ requirements: tried.length, inapplicable: inapplicable.length, ledger: ledgerCounts(ledger) },
    ...estimateRequests(plans, options, () => worlds().unlimited()),
    leavesBehind: leavesBehind(plans, id, target.profiles),
  });
  signal?.addEventListener("abort", () => allowance.stop("it was interrupted"));
  const record = createRecord(session, suite, id);
  const idle = { runs: noRuns, requests: 0, ms: 0, dead: false };
  for (const each of inapplicable) record.add({ ...each, verdict: "not-applicable", ...idle });
  for (const each of unloadable) record.add({ ...each, verdict: "harness-error", ...idle });

  const baseline = await baselineProblem(worlds().unlimited());
  const unserved = await unservedCapabilities(tried, target.capabilities, () => worlds().unlimited());
  for (const result of unserved) record.add(result);

  const isDead = createBreaker();
  await schedule(plans, options.concurrency, async (plan) => {
    const result = await judgePlan(plan, {
      options,
      worlds: worlds(),
      baseline,
      stopped: allowance.stopped(),
      reporter,
    });
    if (isDead(result.dead))
      allowance.stop("three requirements in a row got no answer, so the server is taken for dead");
    record.add(result);
  });
  return record.close(allowance.requests);
}

function refuseSelection({ ledger, options }: Suite, tried: number): void {
  const problems = selectionProblems(ledger, options);
  if (problems.length === 0 && options.path !== undefined && tried !== 1)
    problems.push(`--path belongs to one requirement, and ${tried} are selected: name it with --only`);
  if (problems.length > 0) throw new UsageProblem(problems);
}
