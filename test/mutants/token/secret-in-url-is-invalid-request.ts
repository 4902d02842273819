/** A client_secret in the URL is overlooked. */
import { checkUrl as real } from "../../../src/http/secret-in-url.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/secret-in-url.ts";

export const checkUrl: typeof real = (query) => {
  const refusal = real(query);
  if (refusal?.field !== "client_secret") return refusal;
  reached();
  return undefined;
};
