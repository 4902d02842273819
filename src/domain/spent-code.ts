import type { Family } from "./refresh-family.ts";

/** Whether a code was redeemed, or its grant ended before: either leaves a row of the family it would begin. */
export const isSpent = (family: Family | undefined): boolean => family !== undefined;
