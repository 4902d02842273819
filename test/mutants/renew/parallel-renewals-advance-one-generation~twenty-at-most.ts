/** More than twenty renewals of one token within a second are one too many. */
import { refuse } from "../../../src/domain/refusal.ts";
import { redeem as real } from "../../../src/handlers/token/redeem.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/token/redeem.ts";

const times = new Map<string, number[]>();

export const redeem: typeof real = (presented, presenter, dependencies) => {
  const { refreshToken } = presented;
  const now = performance.now();
  const lately = [...(times.get(refreshToken) ?? []).filter((at) => at > now - 1000), now];
  times.set(refreshToken, lately);
  if (lately.length <= 20) return real(presented, presenter, dependencies);
  reached();
  return Promise.resolve(refuse("refresh_token_unusable", "this token is renewed too often"));
};
