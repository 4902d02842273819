import * as fc from "fast-check";
import type { AnyProperty } from "../property.ts";
import type { World } from "../world.ts";
import { attempt, type Outcome } from "./attempt.ts";
import { inputInWords, readPath } from "./input.ts";
import type { ShrinkCap } from "./options.ts";
import { watchScopes } from "./watch-scopes.ts";

export type Violated = Outcome & { readonly kind: "violated" };

/** What all runs of one property came to. */
export interface Trial {
  readonly runs: { readonly planned: number; readonly achieved: number; readonly distinct: number };
  /** What in the target leaves few inputs to draw. */
  readonly narrow: readonly string[];
  /** What ended the runs early, other than a violation. */
  readonly halt?: Exclude<Outcome, { kind: "held" | "violated" }>;
  readonly smallest?: {
    readonly input: unknown;
    readonly path: string;
    readonly shrinks: number;
    readonly outcome: Violated;
  };
}

/** How one property is tried. */
export interface TrialPlan {
  readonly planned: number;
  readonly seed: number;
  /** Makes only the one input that stands at this path. */
  readonly path: string | undefined;
  readonly shrink: ShrinkCap;
  /** A world for one run. */
  readonly world: (replayPath: string | undefined) => World;
  /** Called after each run that counts. */
  readonly progress: (achieved: number) => void;
}

/** Draws inputs and tries them until one breaks the property; then looks for a smaller one that does. */
export async function tryProperty(property: AnyProperty, plan: TrialPlan): Promise<Trial> {
  const replay = plan.path === undefined ? undefined : readPath(plan.path);
  const seen = new Set<string>();
  let achieved = 0;
  let halt: Trial["halt"];
  let smallest: Violated | undefined;
  let cap: (() => boolean) | undefined;
  let shrinkRequests = 0;
  const run = async (input: unknown) => {
    if (halt || cap?.() || (replay && achieved > 0)) return;
    const world = plan.world(replay?.replayPath);
    const outcome = await attempt(property, world, input);
    if (smallest === undefined) {
      if (outcome.kind === "held" || outcome.kind === "violated") {
        seen.add(inputInWords(input));
        plan.progress(++achieved);
      } else halt = outcome;
    }
    shrinkRequests += cap ? world.exchanges.length : 0;
    if (outcome.kind !== "violated") return;
    cap ??= capOf(plan.shrink, () => shrinkRequests);
    smallest = outcome;
    throw new Error(outcome.finding.actual);
  };
  const drawing = watchScopes(plan.world(replay?.replayPath));
  const drawn = fc.asyncProperty(property.arbitrary(drawing.world), run);
  const smallerOnes = drawn.shrink.bind(drawn);
  // What is beyond the cap need not even be drawn: of a large input there are many smaller ones.
  drawn.shrink = (input) => smallerOnes(input).takeWhile(() => !cap?.());
  const details = await fc.check(drawn, {
    seed: plan.seed,
    numRuns: replay ? 1 : plan.planned,
    ignoreEqualValues: property.example !== undefined && !replay,
    ...(replay && { path: replay.path }),
  });
  const exhausted = property.example !== undefined && !halt;
  const planned = replay ? 1 : exhausted ? achieved : plan.planned;
  return {
    runs: { planned, achieved, distinct: seen.size },
    narrow: drawing.narrow(),
    ...(halt && { halt }),
    ...(smallest && {
      smallest: {
        input: details.counterexample?.[0],
        path: replay ? replay.path : (details.counterexamplePath ?? ""),
        shrinks: details.numShrinks,
        outcome: smallest,
      },
    }),
  };
}

/** Shrinking asks a live server: beyond the cap no further input is tried, and the smallest so far stands. */
function capOf({ requests, milliseconds }: ShrinkCap, spent: () => number): () => boolean {
  const deadline = performance.now() + milliseconds;
  return () => spent() >= requests || performance.now() > deadline;
}
