/** Any client_id beside a Basic header is refused, its own too. */
import { refuse } from "../../../src/domain/refusal.ts";
import { presentedCredentials as real } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/presented-credentials.ts";

export const presentedCredentials: typeof real = (authorization, body) => {
  if (authorization === undefined || body.client_id === undefined) return real(authorization, body);
  reached();
  return refuse("two_client_authentications", "Authorization and client_id", "client_id");
};
