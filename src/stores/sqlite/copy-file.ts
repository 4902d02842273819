import { closeSync, openSync, readSync, writeSync } from "node:fs";

const CHUNK = 1_048_576;

/**
 * Copies a file to a new one that only its owner can read, from its first byte on: Node's own copy is born with the
 * permissions of the original. Throws when the new file is there already.
 */
export function copyForOwner(file: string, fresh: string): void {
  const from = openSync(file, "r");
  try {
    const to = openSync(fresh, "wx", 0o600);
    try {
      const chunk = Buffer.allocUnsafe(CHUNK);
      for (let size = readSync(from, chunk); size > 0; size = readSync(from, chunk)) {
        for (let written = 0; written < size; ) written += writeSync(to, chunk, written, size - written);
      }
    } finally {
      closeSync(to);
    }
  } finally {
    closeSync(from);
  }
}
