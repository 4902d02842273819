import { closeSync, openSync } from "node:fs";

/** Called by a mutant at the moment its fault changes an outcome. A mutant that was never reached proves nothing. */
export function reached(): void {
  const marker = process.env.COUNTERSIGN_MUTANT_REACHED;
  if (marker) closeSync(openSync(marker, "a"));
}
