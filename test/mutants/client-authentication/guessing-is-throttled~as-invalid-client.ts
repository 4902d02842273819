/** Who is throttled is told that the secret is wrong. */
import { isRefused, refuse } from "../../../src/domain/refusal.ts";
import { authenticateClient as real } from "../../../src/http/authenticate-client.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/authenticate-client.ts";

export const authenticateClient: typeof real = async (...args) => {
  const result = await real(...args);
  if (!isRefused(result) || result.refused !== "too_many_requests") return result;
  reached();
  return refuse("client_authentication_failed", result.because);
};
