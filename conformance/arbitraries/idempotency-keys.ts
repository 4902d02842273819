import * as fc from "fast-check";
import type { World } from "../world.ts";

/** Ends of Idempotency-Keys, of characters that any header may hold. */
export const keyEnds: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9._~:-]{1,60}$/);

/** A key of this run alone. */
export const ownKey = ({ runId }: Pick<World, "runId">, end: string): string => `${runId}:${end}`;
