/** A token with our prefix that we did not write is refused as malformed. */
import { refuse } from "../../../src/domain/refusal.ts";
import { redeem as real } from "../../../src/handlers/token/redeem.ts";
import { readRefreshToken } from "../../../src/tokens/refresh-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/redeem.ts";

export const redeem: typeof real = async (presented, presenter, dependencies) => {
  const { epoch, keys } = dependencies;
  const { refreshToken } = presented;
  if (!refreshToken.startsWith("csr_") || readRefreshToken(refreshToken, keys().secret.refresh.byId, epoch))
    return real(presented, presenter, dependencies);
  reached();
  return refuse("parameter_malformed", "its MAC is wrong", "refresh_token");
};
