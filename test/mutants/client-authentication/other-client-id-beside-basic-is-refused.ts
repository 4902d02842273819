/** A client_id beside a Basic header is not looked at. */
import { presentedCredentials as real } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/presented-credentials.ts";

export const presentedCredentials: typeof real = (authorization, body) => {
  const presented = real(authorization, body);
  if (authorization === undefined || !("refused" in presented) || presented.field !== "client_id") return presented;
  reached();
  return real(authorization, { ...body, client_id: undefined });
};
