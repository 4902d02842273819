/** The method plain is taken. */
import { checkChallenge as real } from "../../../src/domain/pkce-challenge.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce-challenge.ts";

export const checkChallenge: typeof real = (challenge, method, client) => {
  if (challenge === undefined || method !== "plain") return real(challenge, method, client);
  reached();
  return real(challenge, "S256", client);
};
