/** Two authentications of one client with one secret are accepted. */
import { presentedCredentials as real } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/presented-credentials.ts";

export const presentedCredentials: typeof real = (authorization, body) => {
  const basic = real(authorization, { ...body, client_secret: undefined });
  if (authorization === undefined || !("kind" in basic) || basic.kind !== "secret") return real(authorization, body);
  if (basic.clientSecret !== body.client_secret) return real(authorization, body);
  reached();
  return basic;
};
