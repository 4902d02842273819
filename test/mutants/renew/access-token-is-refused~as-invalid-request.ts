/** An access token is refused as a request that is malformed. */
import { refuse } from "../../../src/domain/refusal.ts";
import { redeem as real } from "../../../src/handlers/token/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/redeem.ts";

export const redeem: typeof real = (presented, presenter, dependencies) => {
  const [header = "", payload] = presented.refreshToken.split(".");
  if (payload === undefined || !Buffer.from(header, "base64url").includes('"at+jwt"'))
    return real(presented, presenter, dependencies);
  reached();
  return Promise.resolve(refuse("parameter_malformed", "an access token is no refresh token", "refresh_token"));
};
