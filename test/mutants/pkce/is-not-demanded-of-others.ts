/** Every client must send a challenge. */
import { checkChallenge as real } from "../../../src/domain/pkce-challenge.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce-challenge.ts";

export const checkChallenge: typeof real = (challenge, method, client) => {
  if (challenge === undefined && !client.requirePkce) reached();
  return real(challenge, method, { requirePkce: true });
};
