/** The name of the method may be in lower case. */
import { checkChallenge as real } from "../../../src/domain/pkce-challenge.ts";
import { reached } from "../reached.ts";

export * from "../../../src/domain/pkce-challenge.ts";

export const checkChallenge: typeof real = (challenge, method, client) => {
  if (challenge === undefined || method !== "s256") return real(challenge, method, client);
  reached();
  return real(challenge, "S256", client);
};
