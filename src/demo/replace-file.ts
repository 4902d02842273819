import { renameSync, writeFileSync } from "node:fs";

/**
 * Replaces a file whole or not at all, readable by its owner only. Not waited for on disk: after a power cut a demo can be
 * started anew.
 */
export function replaceFile(file: string, text: string): void {
  const fresh = `${file}.new`;
  writeFileSync(fresh, text, { mode: 0o600 });
  renameSync(fresh, file);
}
