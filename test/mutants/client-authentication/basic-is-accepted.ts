/** The Authorization header is not looked at. */
import { presentedCredentials as real } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/presented-credentials.ts";

export const presentedCredentials: typeof real = (authorization, body) => {
  if (authorization !== undefined) reached();
  return real(undefined, body);
};
