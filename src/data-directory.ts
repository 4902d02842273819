import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { StoreUnavailable } from "./stores/store.ts";

/** Where the store of a data directory is. */
export const storeFile = (data: string): string => join(data, "countersign.db");

/** Makes the data directory, for its owner only, unless it is there. */
export function ensureDataDirectory(data: string): void {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreUnavailable(`The data directory "${data}" can't be made; look at its path and its permissions.`, {
      cause: error,
    });
  }
}
