import { readDemoMark, writeDemoMark } from "./mark.ts";

/** The demo's time: the machine's, and what was added to it. It survives a restart, so time never goes back. */
export interface MovableClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Lets seconds pass; they are on disk when this returns. */
  advance(seconds: number): void;
}

/** The clock of a marked data directory. */
export function movableClock(data: string, machine: () => number = Date.now): MovableClock {
  let offset = readDemoMark(data)?.clockOffset ?? 0;
  return {
    now: () => machine() + offset,
    advance(seconds) {
      const mark = readDemoMark(data);
      if (!mark) throw new Error("the demo's mark is gone");
      const clockOffset = offset + seconds * 1_000;
      writeDemoMark(data, { ...mark, clockOffset });
      offset = clockOffset;
    },
  };
}
