/** Scopes that nobody knows fall away without a word. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { parseScope as real, SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/scope.ts";

export const parseScope: typeof real = (raw) => {
  const scopes = real(raw);
  if (!isRefused(scopes) || scopes.refused !== "scope_unknown") return scopes;
  reached();
  const words = (raw ?? "").split(" ");
  return real(SCOPES.filter((scope) => words.includes(scope)).join(" "));
};
