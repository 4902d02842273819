import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { StoreUnavailable } from "./stores/store.ts";

/** Where the store of a data directory is. */
export const storeFile = (data: string): string => join(data, "countersign.db");

/** Makes the data directory, for its owner only, unless it is there. */
export function ensureDataDirectory(data: string): void {
  try {
    make(data);
  } catch (error) {
    throw new StoreUnavailable(`The data directory "${data}" can't be made; look at its path and its permissions.`, {
      cause: error,
    });
  }
}

/** One by one: Node's own recursion never ends where a directory exists and none can be made in it, such as /proc. */
function make(directory: string): void {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(directory) !== directory) make(dirname(directory));
  mkdirSync(directory, { mode: 0o700 });
}
