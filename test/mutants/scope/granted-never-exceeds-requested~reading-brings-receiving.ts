/** Whoever asks for read_all_documents is granted receive_all_documents too. */
import { isRefused } from "../../../src/domain/refusal.ts";
import { requestedScope as real } from "../../../src/domain/requested-scope.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/requested-scope.ts";

export const requestedScope: typeof real = (requested, client) => {
  const scopes = real(requested, client);
  if (isRefused(scopes) || !scopes.includes("read_all_documents") || scopes.includes("receive_all_documents"))
    return scopes;
  reached();
  return [...scopes, "receive_all_documents"];
};
