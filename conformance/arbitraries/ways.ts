import * as fc from "fast-check";
import type { Answer, Request } from "../target/exchange.ts";
import type { ClientAuthentication } from "../target/oauth.ts";
import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";

/** Where a refresh token is redeemed, and how whoever does so shows who they are. */
export interface Way {
  readonly endpoint: "renew" | "token";
  readonly auth: ClientAuthentication;
}

/** Who redeems, where it is not `clients.apiKey`, and for what. */
export interface RedemptionOptions {
  readonly client?: TargetClient;
  readonly scope?: string | undefined;
}

/** The way that needs no credentials. */
export const anonymously: Way = { endpoint: "renew", auth: "none" };

const authenticated: readonly Way[] = [
  { endpoint: "renew", auth: "basic" },
  { endpoint: "renew", auth: "post" },
  { endpoint: "token", auth: "basic" },
  { endpoint: "token", auth: "post" },
];

/** Ways that a client may count on at any server: credentials at the renewing endpoint are not among them. */
export function ways(): fc.Arbitrary<Way> {
  return fc.constantFrom(anonymously, ...authenticated.filter(({ endpoint }) => endpoint === "token"));
}

/** Ways at the token endpoint, for chains that owe nothing to the renewing one. */
export function standardWays(): fc.Arbitrary<Way> {
  return fc.constantFrom(...authenticated.filter(({ endpoint }) => endpoint === "token"));
}

/** Ways in which credentials are sent along. */
export function authenticatedWays(): fc.Arbitrary<Way> {
  return fc.constantFrom(...authenticated);
}

/** The request that redeems `token` in this way. */
export function redemption(
  world: World,
  token: string,
  { endpoint, auth }: Way,
  { client = world.clients.apiKey, scope }: RedemptionOptions = {},
): Request {
  const asked = scope === undefined ? {} : { scope };
  return endpoint === "renew"
    ? world.request.renew(token, { ...asked, ...(auth !== "none" && { client, auth }) })
    : world.request.refreshGrant(client, token, { ...asked, auth });
}

/** Redeems `token` in this way, whatever comes of it. */
export function redeem(world: World, token: string, way: Way, options?: RedemptionOptions): Promise<Answer> {
  return world.send(redemption(world, token, way, options));
}
