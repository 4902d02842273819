/** A renewal that comes while another of the same token is at work is refused. */
import { refuse } from "../../../src/domain/refusal.ts";
import { redeem as real } from "../../../src/handlers/token/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/redeem.ts";

const atWork = new Set<string>();

export const redeem: typeof real = async (presented, presenter, dependencies) => {
  const { refreshToken } = presented;
  if (atWork.has(refreshToken)) {
    reached();
    return refuse("refresh_token_unusable", "another renewal of this token is at work");
  }
  atWork.add(refreshToken);
  try {
    return await real(presented, presenter, dependencies);
  } finally {
    atWork.delete(refreshToken);
  }
};
