import type { Reporter } from "../reporters/report.ts";
import { needsBaseline } from "./baseline.ts";
import { type Judgement, judge } from "./judge.ts";
import type { SuiteOptions } from "./options.ts";
import type { PlannedProperty } from "./plan.ts";
import { noRuns, type Result } from "./result.ts";
import type { Worlds } from "./worlds.ts";

/** What a planned property is tried with. */
export interface Means {
  readonly options: SuiteOptions;
  readonly worlds: Worlds;
  /** Why a pass would prove nothing, if so. */
  readonly baseline: string | undefined;
  /** Why nothing more may begin, if so. */
  readonly stopped: string | undefined;
  readonly reporter: Reporter;
}

/** The result of one planned property. */
export async function judgePlan(plan: PlannedProperty, means: Means): Promise<Result> {
  const { requirement, property, planned } = plan;
  const { options, worlds, stopped, reporter } = means;
  const { seed, path, shrink } = options;
  const begun = performance.now();
  const progress = (achieved: number) => reporter.progress?.(requirement.id, achieved, planned);
  const judgement =
    stopped === undefined
      ? await judge(
          requirement,
          property,
          { planned, seed, path, shrink, world: worlds.limited, progress },
          worlds.unlimited,
        )
      : notBegun(planned, stopped);
  const ms = Math.round(performance.now() - begun);
  return { ...onBaseline(judgement, plan, means), requirement, requests: worlds.requests, ms };
}

function notBegun(planned: number, reason: string): Judgement {
  return { verdict: "could-not-run", reason: `not begun: ${reason}`, runs: { ...noRuns, planned }, dead: false };
}

/** A pass stands only on a server that lets in the client it should. */
function onBaseline(judgement: Judgement, { requirement }: PlannedProperty, { baseline }: Means): Judgement {
  if (judgement.verdict !== "pass" || baseline === undefined || !needsBaseline(requirement.profile)) return judgement;
  return { ...judgement, verdict: "could-not-run", reason: baseline };
}
