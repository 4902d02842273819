/** A narrowed access token holds `read_participant_info` too, where the refresh token does. */
import { narrowScope as real } from "../../../src/domain/narrowed-scope.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { readScope } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/narrowed-scope.ts";

const BASIC = "read_participant_info";

export const narrowScope: typeof real = (requested, granted, allowed) => {
  const narrowed = real(requested, granted, allowed);
  if (isRefused(narrowed) || narrowed.includes(BASIC) || !readScope(granted).includes(BASIC)) return narrowed;
  reached();
  return [...narrowed, BASIC];
};
