/** A string that does not look like one of our refresh tokens is refused as malformed. */
import { refuse } from "../../../src/domain/refusal.ts";
import { redeem as real } from "../../../src/handlers/token/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/redeem.ts";

export const redeem: typeof real = async (presented, presenter, dependencies) => {
  if (presented.refreshToken.startsWith("csr_")) return real(presented, presenter, dependencies);
  reached();
  return refuse("parameter_malformed", "it has not our prefix", "refresh_token");
};
