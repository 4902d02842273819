/** Who is granted admin is granted every scope by name. */
import { grantClientCredentials as real } from "../../../src/domain/client-credentials.ts";
import { isRefused } from "../../../src/domain/refusal.ts";
import { SCOPES } from "../../../src/domain/scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/client-credentials.ts";

export const grantClientCredentials: typeof real = (client, scope) => {
  const granted = real(client, scope);
  if (isRefused(granted) || !granted.includes("admin") || granted.length === SCOPES.length) return granted;
  reached();
  return SCOPES;
};
