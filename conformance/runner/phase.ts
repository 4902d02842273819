import type { Requirement } from "../ledger.ts";
import type { AnyProperty } from "../property.ts";

/** How a property shares the server: with others, alone, or sleeping beside all others until its time has come. */
export type Room = "shared" | "exclusive" | "ripening";

/** Without a clock hook a property of time only waits, so it disturbs nobody and need not be alone. */
export function roomOf(property: AnyProperty, { observe }: Requirement, hasClockHook: boolean): Room {
  if (observe === "time" && !hasClockHook) return "ripening";
  return property.phase ?? (observe === "time" || observe.startsWith("control:") ? "exclusive" : "shared");
}

/** The place of an exclusive property: hooks first, then restarts, and the clock last, which ages all there is. */
export function rankOf({ observe }: Requirement): number {
  if (observe === "time" || observe === "control:advanceClock") return 2;
  return observe === "control:restart" ? 1 : 0;
}

const usualRuns: Record<Room, number> = { shared: 100, exclusive: 20, ripening: 1 };

/** Runs that are planned; a run that really waits is made once, whatever was asked for. */
export function plannedRuns(property: AnyProperty, room: Room, asked: number | undefined): number {
  const runs = room === "ripening" ? usualRuns.ripening : (asked ?? usualRuns[room]);
  return Math.min(runs, property.runs ?? runs);
}
