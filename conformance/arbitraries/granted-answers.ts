import * as fc from "fast-check";
import type { Answer } from "../target/exchange.ts";
import type { World } from "../world.ts";
import { allowedScope } from "./scopes.ts";

/** A way to a token answer that needs no user. */
export interface Granted {
  readonly way: "client_credentials" | "renew" | "refresh grant";
  readonly scope: string;
}

/** Ways to a token answer. */
export function granted(world: World): fc.Arbitrary<Granted> {
  const ways = world.has("client-credentials-refresh")
    ? (["client_credentials", "renew", "refresh grant"] as const)
    : (["client_credentials"] as const);
  return fc.record({ way: fc.constantFrom(...ways), scope: allowedScope(world.clients.apiKey) });
}

/** The answer that comes of it, as a precondition. */
export async function mustGrant(world: World, { way, scope }: Granted): Promise<Answer> {
  const { apiKey } = world.clients;
  if (way === "client_credentials") return (await world.mustClientCredentials(apiKey, { scope })).answer;
  const { refresh_token } = await world.mustStartFamily(apiKey, { scope });
  const tokens =
    way === "renew" ? await world.mustRenew(refresh_token) : await world.mustRefreshGrant(apiKey, refresh_token);
  return tokens.answer;
}
