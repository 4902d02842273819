import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file's content, or a directory's names, are on disk. */
export function sync(path: string): void {
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
