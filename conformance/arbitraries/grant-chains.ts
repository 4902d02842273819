import * as fc from "fast-check";
import type { CodeTokens } from "../target/consent/user-calls.ts";
import type { Tokens } from "../target/oauth.ts";
import type { TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";
import { mustRedeem } from "./chains.ts";
import { approveOptions, type GrantChoices, type GrantPlan, grantPlans } from "./grant-plans.ts";
import { authenticatedWays, type Way } from "./ways.ts";

/** A grant and the ways in which the refresh tokens that descend from it are redeemed. */
export interface GrantChainPlan {
  readonly plan: GrantPlan;
  readonly redeemed: readonly Way[];
}

/** The chain of a grant as its client knows it. */
export interface GrantChain {
  readonly client: TargetClient;
  /** The answer to the code. */
  readonly first: CodeTokens;
  /** Every refresh token, oldest first, and the newest. */
  readonly generations: readonly string[];
  readonly newest: string;
  /** Every token answer, oldest first. */
  readonly answers: readonly Tokens[];
}

/** Plans of chains of grants, redeemed `min` to `max` times; always with credentials, which they need. */
export function grantChainPlans(
  world: World,
  { min = 0, max = 2, by = authenticatedWays(), ...choices }: GrantChoices & ChainLength = {},
): fc.Arbitrary<GrantChainPlan> {
  const redeemed = fc.array(by, { minLength: min, maxLength: max });
  return fc.record({ plan: grantPlans(world, choices), redeemed });
}

interface ChainLength {
  readonly min?: number;
  readonly max?: number;
  readonly by?: fc.Arbitrary<Way>;
}

/** Approval, code and renewals. It has fewer generations than planned where the server does not rotate refresh tokens. */
export async function mustGrowGrant(world: World, { plan, redeemed }: GrantChainPlan): Promise<GrantChain> {
  const client = world.clients[plan.client];
  const first = await world.mustStartGrantFamily(client, world.users[plan.user], approveOptions(plan));
  const answers: Tokens[] = [first];
  let newest = first.refresh_token;
  for (const way of redeemed) {
    const next = await mustRedeem(world, newest, way, { client });
    answers.push(next);
    newest = next.refresh_token ?? newest;
  }
  const generations = [...new Set(answers.flatMap(({ refresh_token }) => refresh_token ?? []))];
  return { client, first, generations, newest, answers };
}
