import { type Refused, refuse } from "./refusal.ts";

/** @param now milliseconds since the epoch */
export const checkCodeExpiry = (code: { expiresAt: number }, now: number): Refused | undefined =>
  now < code.expiresAt ? undefined : refuse("code_unusable", "the code has expired");
