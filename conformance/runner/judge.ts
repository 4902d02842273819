import type { Requirement } from "../ledger.ts";
import type { AnyProperty } from "../property.ts";
import { Inapplicable, Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { confirm, repetitions } from "./confirm.ts";
import { inputInWords, pathInWords } from "./input.ts";
import { noRuns, type Result } from "./result.ts";
import { type Trial, type TrialPlan, tryProperty } from "./trial.ts";
import { verdictOnViolation } from "./verdict.ts";

/** A result without the figures that the suite adds. */
export type Judgement = Omit<Result, "requests" | "ms" | "requirement">;

/** Tries the property and says what that means for its requirement. `repeat` makes a world for a repetition. */
export async function judge(
  requirement: Requirement,
  property: AnyProperty,
  plan: TrialPlan,
  repeat: () => World,
): Promise<Judgement> {
  let trial: Trial;
  try {
    trial = await tryProperty(property, plan);
  } catch (error) {
    return unstarted(error);
  }
  if (trial.smallest) return judgeViolation(requirement, property, trial, plan.seed, repeat);
  if (trial.halt) return judgeHalt(trial, trial.halt);
  return judgeEvidence(property, trial, plan.path !== undefined);
}

/** The arbitrary could not be made, or the path leads nowhere: no run was begun. */
function unstarted(error: unknown): Judgement {
  const none = { runs: noRuns, dead: false };
  if (error instanceof Unavailable) return { verdict: "could-not-run", reason: error.message, ...none };
  if (error instanceof Inapplicable) return { verdict: "not-applicable", reason: error.message, ...none };
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { verdict: "harness-error", reason, ...none };
}

async function judgeViolation(
  { level }: Requirement,
  property: AnyProperty,
  { smallest, runs }: Trial,
  seed: number,
  repeat: () => World,
): Promise<Judgement> {
  if (smallest === undefined) throw new Error("a violation without its smallest input");
  const { input, path, shrinks, outcome } = smallest;
  const counterInput = inputInWords(input);
  const counterPath = pathInWords(path, input);
  const { failures, last = outcome } = await confirm(property, input, repeat);
  const { finding, trace } = last;
  if (outcome.silent && failures === 0)
    return {
      verdict: "could-not-run",
      reason: `${finding.actual}, and it did not happen again`,
      runs,
      dead: true,
      trace,
    };
  return {
    verdict: verdictOnViolation(level),
    reason: failures === repetitions ? "confirmed" : `intermittent: ${failures} of ${repetitions} repetitions broke it`,
    runs,
    dead: false,
    counterexample: { input: counterInput, seed, path: counterPath, shrinks, failures, finding },
    trace,
  };
}

function judgeHalt({ runs }: Trial, halt: NonNullable<Trial["halt"]>): Judgement {
  if (halt.kind === "inapplicable") return { verdict: "not-applicable", reason: halt.reason, runs, dead: false };
  if (halt.kind === "broken-property") return { verdict: "harness-error", reason: halt.reason, runs, dead: false };
  if (halt.kind === "unavailable") {
    const { reason, dead, trace } = halt;
    return { verdict: "could-not-run", reason, runs, dead, trace };
  }
  const made = `${halt.reason}; ${runs.achieved} of ${runs.planned} runs were made, and all held`;
  return { verdict: "could-not-run", reason: made, runs, dead: false };
}

/** A pass needs inputs that differ: half of the runs at least, unless the property says why it has fewer. */
function judgeEvidence(property: AnyProperty, { runs, narrow }: Trial, replayed: boolean): Judgement {
  const enough = replayed || property.example !== undefined || runs.distinct >= Math.ceil(runs.planned / 2);
  if (enough && runs.achieved > 0) return { verdict: "pass", runs, dead: false };
  const few = `only ${runs.distinct} distinct ${runs.distinct === 1 ? "input" : "inputs"} in ${runs.achieved} runs`;
  return narrow.length > 0
    ? {
        verdict: "could-not-run",
        reason: `${few}, for in the target ${narrow.join(" and ")}: name a client there that is allowed more`,
        ...{ runs, dead: false },
      }
    : {
        verdict: "harness-error",
        reason: `${few}: widen the arbitrary, or mark the property example`,
        ...{ runs, dead: false },
      };
}
