import { chmodSync, copyFileSync, existsSync, realpathSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Conflict, NotFound, StoreUnavailable } from "../store.ts";
import { adopt } from "./adopt.ts";
import { asUnavailable } from "./availability.ts";
import { sync } from "./disk.ts";
import { replace } from "./replace.ts";

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
  const fresh = `${target}.restoring`;
  try {
    copy(file, fresh);
    const epoch = await adoptCopy(fresh, file, now);
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

function copy(file: string, fresh: string): void {
  rmSync(fresh, { force: true });
  copyFileSync(file, fresh);
  chmodSync(fresh, 0o600);
}

async function adoptCopy(fresh: string, file: string, now: number): Promise<string> {
  try {
    return await adopt(fresh, now);
  } catch (error) {
    const unavailable = error instanceof StoreUnavailable ? error : asUnavailable(error, file);
    if (!unavailable) throw error;
    const because = error instanceof StoreUnavailable ? `: ${error.message}` : "";
    throw new StoreUnavailable(`"${file}" cannot be restored${because}; nothing was changed.`, { cause: error });
  }
}
