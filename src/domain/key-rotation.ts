import { KEY_PURPOSES, type KeyPurpose, type KeyState, type StoredKey } from "./key.ts";

export interface StateChange {
  id: string;
  state: KeyState;
  since: number;
}

/** Seconds a key must have been `next` before it signs, so that every cache of the key set has seen it. */
export const PUBLISHED_BEFORE_USE: Readonly<Record<KeyPurpose, number>> = {
  access: 300,
  refresh: 5,
  code: 5,
  page: 5,
  session: 5,
};

export type RotationPlan =
  | { states: readonly StateChange[]; fresh: readonly KeyPurpose[] }
  | { tooYoung: KeyPurpose; waitSeconds: number };

/**
 * A rotation: `next` becomes active, the active one only verifies from now on, and a fresh `next` is made. A store without
 * keys gets an active and a next one of each purpose. Refuses to sign with a key that others may not know yet, unless
 * `immediately` (a leaked key cannot wait).
 */
export function planRotation(
  keys: readonly StoredKey[],
  purposes: readonly KeyPurpose[],
  now: number,
  immediately: boolean,
): RotationPlan {
  const states: StateChange[] = [];
  for (const purpose of purposes) {
    const next = keys.find((key) => key.purpose === purpose && key.state === "next");
    if (!next) continue;
    const wait = PUBLISHED_BEFORE_USE[purpose] - (now - next.since) / 1000;
    if (wait > 0 && !immediately) return { tooYoung: purpose, waitSeconds: Math.ceil(wait) };
    const active = keys.filter((key) => key.purpose === purpose && key.state === "active");
    states.push(...active.map(({ id }) => ({ id, state: "retiring" as const, since: now })), {
      id: next.id,
      state: "active",
      since: now,
    });
  }
  return { states, fresh: purposes };
}

/** The purposes whose keys a new store lacks: an active and a next one of each must be made. */
export const missingPurposes = (keys: readonly StoredKey[]): readonly KeyPurpose[] =>
  KEY_PURPOSES.filter((purpose) => !keys.some((key) => key.purpose === purpose && key.state === "active"));

export type RetirementPlan =
  | { states: readonly StateChange[] }
  | { refusedBecause: "unknown" | "in_use" | "tokens_alive"; waitSeconds?: number };

/**
 * Takes a retiring key out of every use. Refuses while something it protects can still be alive, unless `immediately`:
 * then all of that dies.
 * @param longestLife seconds that anything made with the key can live
 */
export function planRetirement(
  key: StoredKey | undefined,
  longestLife: number,
  now: number,
  immediately: boolean,
): RetirementPlan {
  if (!key || key.state === "retired") return { refusedBecause: "unknown" };
  if (key.state !== "retiring") return { refusedBecause: "in_use" };
  const wait = longestLife - (now - key.since) / 1000;
  if (wait > 0 && !immediately) return { refusedBecause: "tokens_alive", waitSeconds: Math.ceil(wait) };
  return { states: [{ id: key.id, state: "retired", since: now }] };
}
