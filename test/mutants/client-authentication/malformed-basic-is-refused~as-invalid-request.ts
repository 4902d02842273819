/** A Basic header that cannot be read is told invalid_request. */
import { refuse } from "../../../src/domain/refusal.ts";
import { readBasic } from "../../../src/http/basic-credentials.ts";
import { presentedCredentials as real } from "../../../src/http/presented-credentials.ts";
import { reached } from "../reached.ts";

export * from "../../../src/http/presented-credentials.ts";

export const presentedCredentials: typeof real = (authorization, body) => {
  if (authorization === undefined || readBasic(authorization)) return real(authorization, body);
  reached();
  return refuse("parameter_malformed", "Authorization holds no readable Basic credentials", "Authorization");
};
