import type { KeyObject } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type { Configuration } from "../config.ts";
import { parseMasterKey } from "../tokens/master-key.ts";

const MAKE_ONE = 'make one with "openssl rand -base64 32"';

/** The master key that the configuration names, or what is wrong with it. */
export function readMasterKey({ masterKey, masterKeyFile }: Configuration): KeyObject | { problem: string } {
  if (masterKey !== undefined && masterKeyFile !== undefined) {
    return { problem: "COUNTERSIGN_MASTER_KEY and COUNTERSIGN_MASTER_KEY_FILE are both set: remove one" };
  }
  if (masterKeyFile !== undefined) return fromFile(masterKeyFile);
  if (masterKey === undefined) {
    return { problem: `COUNTERSIGN_MASTER_KEY_FILE is missing: name a file with 32 bytes in base64; ${MAKE_ONE}` };
  }
  return parseMasterKey(masterKey) ?? { problem: `COUNTERSIGN_MASTER_KEY is not 32 bytes in base64: ${MAKE_ONE}` };
}

const READABLE_BY_ALL = 0o007;

function fromFile(file: string): KeyObject | { problem: string } {
  const is = `COUNTERSIGN_MASTER_KEY_FILE names ${file}, which`;
  try {
    const { mode } = statSync(file);
    if ((mode & READABLE_BY_ALL) !== 0) return { problem: `${is} everyone on this machine can use: chmod 600 it` };
    return parseMasterKey(readFileSync(file, "utf8")) ?? { problem: `${is} holds no 32 bytes in base64: ${MAKE_ONE}` };
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { problem: `${is} ${missing ? "does not exist" : "can't be read"}: ${MAKE_ONE}, or mend the path` };
  }
}
