import type { KeyObject } from "node:crypto";
import type { RunningServer } from "../main.ts";
import type { MovableClock } from "./clock.ts";

/** A running demo as its hooks see it. `server` is always the one that runs now, also after a restart. */
export interface Demo {
  readonly server: RunningServer;
  readonly clock: MovableClock;
  readonly master: KeyObject;
  readonly random: (bytes: number) => Uint8Array;
  /** Seconds. */
  readonly secretOverlap: number;
  /** Closes server and store and opens both again from disk, on the same port. */
  restart(): Promise<void>;
}
