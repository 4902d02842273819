/** The scope that is unknown is told. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { parseScope as real } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const scopes = real(raw);
  if (!isRefused(scopes)) return scopes;
  if (/[^\x20-\x21\x23-\x5b\x5d-\x7e]/.test(raw ?? "")) reached();
  return refuse("parameter_malformed", scopes.because, raw);
};
