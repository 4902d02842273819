import { randomBytes } from "node:crypto";
import { existsSync, realpathSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Conflict, NotFound, StoreUnavailable } from "../store.ts";
import { adopt } from "./adopt.ts";
import { asUnavailable } from "./availability.ts";
import { copyForOwner } from "./copy-file.ts";
import { sync } from "./disk.ts";
import { replace } from "./replace.ts";
import { whyUnsound } from "./soundness.ts";

export interface Restored {
  epoch: string;
  /** Where the store that was there before is kept; undefined when there was none, or it was not to be kept. */
  previous: string | undefined;
}

/**
 * Puts a back-up in the place of the store, wholly or not at all, under an epoch of its own: every code and token that
 * was issued before is dead then. Throws `Conflict` while a process has the target open, `NotFound` and
 * `StoreUnavailable` for a file that is missing, damaged or no store; nothing has changed then.
 */
export async function restoreBackup(
  file: string,
  target: string,
  { keepPrevious = true, now = Date.now() }: { keepPrevious?: boolean; now?: number } = {},
): Promise<Restored> {
  requireBackup(file, target);
  const previous = keepPrevious && existsSync(target) ? `${target}.before-restore-${now}` : undefined;
  const fresh = `${target}.restoring-${randomBytes(4).toString("hex")}`;
  try {
    copyForOwner(file, fresh);
    const because = whyUnsound(fresh);
    if (because !== undefined) throw new StoreUnavailable(`"${file}" cannot be restored: ${because}.`);
    const epoch = await adopt(fresh, now);
    sync(fresh);
    replace(target, fresh, previous);
    return { epoch, previous };
  } catch (error) {
    throw asUnavailable(error, target) ?? error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

function requireBackup(file: string, target: string): void {
  if (!existsSync(file)) throw new NotFound(`There is no file "${file}".`);
  if (!existsSync(dirname(target))) throw new NotFound(`The directory of "${target}" does not exist; make it first.`);
  if (existsSync(target) && realpathSync(file) === realpathSync(target)) {
    throw new Conflict(`"${file}" is the store itself; name a back-up of it.`);
  }
  if (existsSync(`${file}-wal`)) {
    throw new Conflict(`"${file}" is a store at work, with a log beside it; make a back-up with "countersign backup".`);
  }
}
