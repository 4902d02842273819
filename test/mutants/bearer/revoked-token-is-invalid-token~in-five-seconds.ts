/** A revocation is heard of five seconds later. */
import { liveAccessToken as real } from "../../../src/tokens/live-access-token.ts";
import { reached } from "../reached.ts";

export * from "../../../src/tokens/live-access-token.ts";

export const liveAccessToken: typeof real = async (jwt, at, revocations) => {
  const token = await real(jwt, at, revocations);
  if (token) return token;
  const heard = new Map([...revocations.window()].filter(([, revokedAt]) => revokedAt < at.now - 5000));
  const unheard = await real(jwt, at, { age: () => revocations.age(), window: () => heard });
  if (unheard) reached();
  return unheard;
};
