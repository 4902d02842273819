import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { atMost } from "./at-most.ts";

const derive: (password: string, salt: Uint8Array, length: number, options: ScryptOptions) => Promise<Buffer> =
  promisify(scrypt);

/** The work of one hash; scrypt's N = 2^logN, r and p (RFC 7914 §2). */
export interface Cost {
  logN: number;
  blockSize: number;
  parallelism: number;
}

/** 32 MiB and about 0.2 s. */
const COST: Cost = { logN: 15, blockSize: 8, parallelism: 3 };
/** For passwords that nobody chose: with 120 random bits there is nothing to guess, and the demo starts sooner. */
export const COST_OF_RANDOM: Cost = { ...COST, parallelism: 1 };

/** Of the four threads that Node has for such work: a flood of logins must leave some to sign tokens with. */
const inTurn = atMost(2);

const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Hashes a password with scrypt (RFC 7914) into a PHC string, which carries its own salt and cost. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await scryptHash(password, salt, HASH_BYTES, cost);
  return `$scrypt$ln=${cost.logN},r=${cost.blockSize},p=${cost.parallelism}$${encode(salt)}$${encode(hash)}`;
}

/**
 * Whether `password` is the one behind `phc`. Compared in constant time; without a hash (no such user) it costs what a
 * comparison costs and is false.
 */
export async function verifyPassword(password: string, phc: string | undefined): Promise<boolean> {
  const known = phc === undefined ? undefined : parsePhc(phc);
  if (phc !== undefined && !known) throw new Error("a stored password hash is not an scrypt PHC string");
  const { salt, hash, cost } = known ?? { salt: Buffer.alloc(SALT_BYTES), hash: Buffer.alloc(HASH_BYTES), cost: COST };
  const presented = await scryptHash(password, salt, hash.length, cost);
  return timingSafeEqual(presented, hash) && known !== undefined;
}

// NFC, so that a password typed on another keyboard or system is the same password.
const scryptHash = (password: string, salt: Uint8Array, length: number, cost: Cost): Promise<Buffer> =>
  inTurn(() =>
    derive(password.normalize("NFC"), salt, length, {
      N: 2 ** cost.logN,
      r: cost.blockSize,
      p: cost.parallelism,
      maxmem: 256 * cost.blockSize * 2 ** cost.logN,
    }),
  );

const PHC = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

function parsePhc(phc: string): { salt: Buffer; hash: Buffer; cost: Cost } | undefined {
  const [, logN, blockSize, parallelism, salt, hash] = PHC.exec(phc) ?? [];
  if (salt === undefined || hash === undefined) return undefined;
  return {
    salt: Buffer.from(salt, "base64"),
    hash: Buffer.from(hash, "base64"),
    cost: { logN: Number(logN), blockSize: Number(blockSize), parallelism: Number(parallelism) },
  };
}

const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replaceAll("=", "");
