/** A client_secret beside a Basic header is not looked at. */
import { presentedCredentials as real } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/presented-credentials.ts";

export const presentedCredentials: typeof real = (authorization, body) => {
  if (authorization === undefined || body.client_secret === undefined) return real(authorization, body);
  reached();
  return real(authorization, { ...body, client_secret: undefined });
};
