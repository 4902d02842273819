import type { FailureSettings } from "../../src/failure-limits.ts";

/** Tests fail on purpose, and are not slowed for it. */
export const UNLIMITED: FailureSettings = { clientFailures: 0, addressFailures: 0, renewalFailures: 0 };
