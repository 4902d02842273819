/** A client_secret in the URL is told invalid_client. */
import { refuse } from "../../../src/domain/refusal.ts";
import { checkUrl as real } from "../../../src/http/secret-in-url.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/secret-in-url.ts";

export const checkUrl: typeof real = (query) => {
  const refusal = real(query);
  if (refusal?.field !== "client_secret") return refusal;
  reached();
  return refuse("client_authentication_failed", refusal.because);
};
