import { expectActive } from "../expect/introspection.ts";
import { expectStatus } from "../expect/status.ts";
import { expectTokens } from "../expect/token-answer.ts";
import { Unavailable } from "../unavailable.ts";
import type { JsonObject, World } from "../world.ts";
import type { Answer } from "./exchange.ts";
import type { Tokens } from "./oauth.ts";
import { precondition } from "./precondition.ts";

type Calls = Pick<
  World,
  "clientCredentials" | "renew" | "refreshGrant" | "revoke" | "introspect" | "metadata" | "jwks"
>;
type Musts = Pick<
  World,
  | "mustClientCredentials"
  | "mustStartFamily"
  | "mustRenew"
  | "mustRefreshGrant"
  | "mustRevoke"
  | "mustIntrospect"
  | "mustMetadata"
  | "mustJwks"
>;

/** The calls as preconditions: whatever is not a success makes the run impossible, not the requirement broken. */
export function musts(calls: Calls): Musts {
  const startFamily: Musts["mustStartFamily"] = async (client, options) => {
    const answer = await calls.clientCredentials(client, options);
    return precondition("client credentials start a family", () => withRefreshToken(expectTokens(answer)));
  };
  return {
    mustClientCredentials: async (client, options) => {
      const answer = await calls.clientCredentials(client, options);
      return precondition("client credentials give a token", () => expectTokens(answer));
    },
    mustStartFamily: startFamily,
    mustRenew: async (token, options) => {
      const answer = await calls.renew(token, options);
      return precondition("a token is renewed", () => withRefreshToken(expectTokens(answer)));
    },
    mustRefreshGrant: async (client, token, options) => {
      const answer = await calls.refreshGrant(client, token, options);
      return precondition("a token is refreshed", () => expectTokens(answer));
    },
    mustRevoke: async (client, token, options) => {
      const answer = await calls.revoke(client, token, options);
      precondition("a token is revoked", () => expectStatus(answer, 200));
    },
    mustIntrospect: async (client, token, options) => {
      const answer = await calls.introspect(client, token, options);
      return precondition("a live token is introspected", () => expectActive(answer));
    },
    mustMetadata: async () => {
      const answer = await calls.metadata();
      return precondition("the metadata is served", () => membersOf(answer));
    },
    mustJwks: async () => {
      const answer = await calls.jwks();
      return precondition("the key set is served", () => keysOf(membersOf(answer).keys));
    },
  };
}

function membersOf(answer: Answer): JsonObject {
  expectStatus(answer, 200);
  return answer.members;
}

function withRefreshToken(tokens: Tokens): Tokens & { readonly refresh_token: string } {
  const { refresh_token } = tokens;
  if (refresh_token === undefined) throw new Unavailable("the token answer carries no refresh_token");
  return { ...tokens, refresh_token };
}

function keysOf(keys: unknown): readonly JsonObject[] {
  if (!Array.isArray(keys) || keys.length === 0) throw new Unavailable("the key set holds no keys");
  return keys;
}
