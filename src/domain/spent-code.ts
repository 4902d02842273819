import type { Family } from "./refresh-family.ts";

/** Whether a code was redeemed before: its redemption leaves a row of the family that it begins. */
export const isSpent = (family: Family | undefined): boolean => family !== undefined;
