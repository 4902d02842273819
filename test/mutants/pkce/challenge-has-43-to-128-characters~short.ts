/** A challenge may be shorter by one character. */
import { checkChallenge as real } from "../../../src/domain/pkce-challenge.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce-challenge.ts";

export const checkChallenge: typeof real = (challenge, ...rest) => {
  if (challenge?.length !== 42) return real(challenge, ...rest);
  reached();
  return real(`${challenge}A`, ...rest);
};
