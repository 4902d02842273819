/** A method without a challenge is refused. */
import { checkChallenge as real } from "../../../src/domain/pkce-challenge.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce-challenge.ts";

export const checkChallenge: typeof real = (challenge, method, client) => {
  if (challenge !== undefined || method === undefined) return real(challenge, method, client);
  reached();
  return "challenge_method_unsupported";
};
