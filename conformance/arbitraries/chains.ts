import * as fc from "fast-check";
import type { Tokens } from "../target/oauth.ts";
import { Inapplicable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { allowedScope } from "./scopes.ts";
import { type RedemptionOptions, type Way, ways } from "./ways.ts";

/** How a chain of refresh tokens comes to be: what for, and in which way each token but the newest is redeemed. */
export interface ChainPlan {
  readonly scope: string | undefined;
  readonly redeemed: readonly Way[];
}

/** A chain as its client knows it. */
export interface Chain {
  /** Every refresh token of the chain, oldest first. */
  readonly generations: readonly string[];
  readonly newest: string;
  /** The answers that gave them. */
  readonly answers: readonly Tokens[];
}

/** Plans of chains of `clients.apiKey`, for any of its scopes, redeemed `min` to `max` times. */
export function chainPlans(world: World, { min = 0, max = 3, by = ways() } = {}): fc.Arbitrary<ChainPlan> {
  return fc.record({
    scope: fc.option(allowedScope(world.clients.apiKey), { nil: undefined, freq: 8 }),
    redeemed: fc.array(by, { minLength: min, maxLength: max }),
  });
}

/** Makes a chain. It has fewer generations than planned where the server does not rotate refresh tokens. */
export async function mustGrow(world: World, { scope, redeemed }: ChainPlan): Promise<Chain> {
  const first = await world.mustStartFamily(world.clients.apiKey, scope === undefined ? {} : { scope });
  const answers: Tokens[] = [first];
  let newest = first.refresh_token;
  for (const way of redeemed) {
    const next = await mustRedeem(world, newest, way);
    answers.push(next);
    newest = next.refresh_token ?? newest;
  }
  const generations = answers.flatMap(({ refresh_token }) => refresh_token ?? []);
  return { generations: [...new Set(generations)], newest, answers };
}

/** A redemption as a precondition: anything but tokens is `Unavailable`. */
export async function mustRedeem(
  world: World,
  token: string,
  { endpoint, auth }: Way,
  { client = world.clients.apiKey, scope }: RedemptionOptions = {},
): Promise<Tokens> {
  const asked = scope === undefined ? {} : { scope };
  if (endpoint === "token") return world.mustRefreshGrant(client, token, { ...asked, auth });
  return world.mustRenew(token, { ...asked, ...(auth !== "none" && { client, auth }) });
}

/** A plan of a chain, and which of its generations that are spent in every reading is meant. */
export interface SpentPlan extends ChainPlan {
  readonly spent: number;
}

/** Plans of chains with a generation whose successor was redeemed, so that no grace window covers it. */
export function spentPlans(world: World, { max = 4 } = {}): fc.Arbitrary<SpentPlan> {
  return chainPlans(world, { min: 2, max }).chain((plan) =>
    fc.nat({ max: plan.redeemed.length - 2 }).map((spent) => ({ ...plan, spent })),
  );
}

/** Makes a chain with a spent generation, which takes longer where one of the endpoints does not rotate. */
export async function mustSpend(world: World, plan: SpentPlan): Promise<Chain & { readonly spent: string }> {
  let { generations, newest, answers } = await mustGrow(world, plan);
  while (generations.length <= plan.redeemed.length) {
    const next = await world.mustRenew(newest);
    if (next.refresh_token === newest) throw new Inapplicable(doesNotRotate);
    newest = next.refresh_token;
    generations = [...generations, newest];
    answers = [...answers, next];
  }
  return { generations, newest, answers, spent: generations[plan.spent] ?? "" };
}

/** Rotation is a SHOULD; whoever does without it has no spent tokens. */
export const doesNotRotate = "the server does not rotate refresh tokens, so that none is ever spent";
