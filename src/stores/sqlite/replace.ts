import { existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { sync } from "./disk.ts";
import { lockOut } from "./lock-out.ts";

/** What SQLite leaves beside a store. Left there, it would be taken for the new store's own. */
const COMPANIONS = ["-wal", "-shm", "-journal"];

/**
 * Puts `fresh` in the place of `target`: at every moment the name holds the old store or the new one, whole.
 * @param aside where the old one is kept; undefined when it is not
 */
export function replace(target: string, fresh: string, aside: string | undefined): void {
  const letIn = lockOut(target);
  try {
    // A second name, and no copy: to read the file through another descriptor would drop the lock on it (fcntl(2)).
    if (aside !== undefined && existsSync(target)) linkSync(target, aside);
    for (const companion of COMPANIONS) setAside(target + companion, aside && aside + companion);
    renameSync(fresh, target);
    sync(dirname(target));
  } finally {
    letIn();
  }
}

function setAside(file: string, aside: string | undefined): void {
  if (aside !== undefined && existsSync(file)) renameSync(file, aside);
  else rmSync(file, { force: true });
}
