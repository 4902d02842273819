import { Inapplicable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** Seconds after which an unused chain is dead, where it does not end before that anyway. */
export function idleTime({ lifetimes: { idle, absoluteClientCredentials } }: World): number {
  if (idle >= absoluteClientCredentials) throw new Inapplicable("a chain ends before it can be idle for too long");
  return idle;
}
