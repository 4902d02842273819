/** Another client_id beside a Basic header is told invalid_client. */
import { refuse } from "../../../src/domain/refusal.ts";
import { presentedCredentials as real } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/presented-credentials.ts";

export const presentedCredentials: typeof real = (authorization, body) => {
  const presented = real(authorization, body);
  if (authorization === undefined || !("refused" in presented) || presented.field !== "client_id") return presented;
  reached();
  return refuse("client_authentication_failed", "Authorization and another client_id");
};
