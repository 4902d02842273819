/** A challenge without a method is taken for S256. */
import { checkChallenge as real } from "../../../src/domain/pkce-challenge.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce-challenge.ts";

export const checkChallenge: typeof real = (challenge, method, client) => {
  if (challenge === undefined || method !== undefined) return real(challenge, method, client);
  reached();
  return real(challenge, "S256", client);
};
