import * as fc from "fast-check";
import { doesNotRotate, mustRedeem } from "../arbitraries/chains.ts";
import { approveOptions, type GrantPlan } from "../arbitraries/grant-plans.ts";
import { otherRedeemers } from "../arbitraries/other-redeemers.ts";
import { authenticatedWays, redeem, type Way } from "../arbitraries/ways.ts";
import { expectInvalidGrant } from "../expect/invalid-grant.ts";
import type { Approval } from "../target/consent/user-calls.ts";
import type { ClientName, TargetClient } from "../target/target.ts";
import { Inapplicable, Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { fateOfCode, fateOfToken, type GrantEnd, type GrantLife } from "./grant-life.ts";

/** A grant on the server: its code, and whose it is. */
export interface RealGrant {
  readonly world: World;
  readonly client: TargetClient;
  readonly approval: Approval;
  /** What a grant must have ended by for its refresh tokens to be judged; other ends are other requirements' business. */
  readonly judged: GrantEnd;
}

type Command = fc.AsyncCommand<GrantLife, RealGrant>;

/** Lives of the grant of a plan after its approval, as lists of commands. */
export function grantLives(world: World, { client }: GrantPlan): fc.Arbitrary<Iterable<Command>> {
  const grace = world.has("renew-grace");
  const age = fc.nat({ max: 3 });
  const way = authenticatedWays();
  const commands = [
    fc.constant(presentCode()),
    way.map((how) => present(0, how, grace)),
    way.map((how) => present(0, how, grace)),
    fc.tuple(age, way).map(([generations, how]) => present(generations, how, grace)),
    fc
      .tuple(age, otherRedeemers(world, client), way)
      .map(([generations, other, how]) => steal(generations, other, how)),
    ...(world.has("introspection") ? [age.map(ask)] : []),
    ...(world.has("revocation") ? [age.map(revoke)] : []),
  ];
  const replay = world.replayPath === undefined ? {} : { replayPath: world.replayPath };
  return fc.commands(commands, { maxCommands: 12, ...replay });
}

/** The approval of a plan, before anything came of it. */
export async function mustBeginGrant(
  world: World,
  plan: GrantPlan,
  judged: GrantEnd,
): Promise<{ model: GrantLife; real: RealGrant }> {
  const client = world.clients[plan.client];
  const approval = await world.mustApprove(client, world.users[plan.user], approveOptions(plan));
  return { model: { code: "fresh", tokens: [], end: undefined }, real: { world, client, approval, judged } };
}

/** Presents the code, which works once. */
function presentCode(): Command {
  return {
    check: () => true,
    run: redeemCode,
    toString: () => "redeem the code",
  };
}

/** Presents the refresh token that is `age` generations older than the newest, and expects what the model foretells. */
function present(age: number, way: Way, grace: boolean): Command {
  return {
    check: (life) => has(life, age) && fateOfToken(life, life.tokens.length - 1 - age, grace) !== "untold",
    run: (life, real) => presentGeneration(life, real, life.tokens.length - 1 - age, way),
    toString: () => `${way.endpoint} (${way.auth}) with the token ${age} before the newest`,
  };
}

/** Another client presents a token, which harms nothing. */
function steal(age: number, other: ClientName, way: Way): Command {
  return {
    check: (life) => has(life, age),
    run: async ({ tokens }, { world }) => {
      await redeem(world, tokens.at(-1 - age) ?? "", way, { client: world.clients[other] });
    },
    toString: () => `${other} presents the token ${age} before the newest by ${way.endpoint} (${way.auth})`,
  };
}

/** Asks about a token, which changes nothing. */
function ask(age: number): Command {
  return {
    check: (life) => has(life, age),
    run: async ({ tokens }, { world, client }) => {
      await world.introspect(client, tokens.at(-1 - age) ?? "", { hint: "refresh_token" });
    },
    toString: () => `introspect the token ${age} before the newest`,
  };
}

/** The client gives the grant up by any of its tokens. */
function revoke(age: number): Command {
  return {
    check: (life) => has(life, age) && life.end === undefined,
    run: async (life, { world, client }) => {
      await world.mustRevoke(client, life.tokens.at(-1 - age) ?? "");
      life.end = "revocation";
    },
    toString: () => `revoke the token ${age} before the newest`,
  };
}

const has = ({ tokens }: GrantLife, age: number): boolean => age < tokens.length;

/** One step of the model and the same step of the server: the code. */
export async function redeemCode(life: GrantLife, { world, client, approval }: RealGrant): Promise<void> {
  const fate = fateOfCode(life);
  const { status, members } = await world.redeemCode(client, approval);
  if (fate === "redeems") {
    if (status !== 200) throw new Unavailable(`a code is refused with ${status}`);
    if (typeof members.refresh_token !== "string")
      throw new Inapplicable("the answer to a code holds no refresh token, so there is no chain of a grant");
    life.code = "spent";
    life.tokens.push(members.refresh_token);
  } else {
    if (status === 200) throw new Unavailable("a code works twice");
    life.end ??= "code replay";
  }
}

/** One step of the model and the same step of the server: a refresh token. */
export async function presentGeneration(
  life: GrantLife,
  { world, client, judged }: RealGrant,
  generation: number,
  way: Way,
): Promise<void> {
  const token = life.tokens[generation] ?? "";
  const fate = fateOfToken(life, generation, world.has("renew-grace"));
  if (fate === "rotates") {
    const { refresh_token } = await mustRedeem(world, token, way, { client });
    if (refresh_token === undefined || refresh_token === token) throw new Inapplicable(doesNotRotate);
    life.tokens.push(refresh_token);
  } else if (fate === "retried") await mustRedeem(world, token, way, { client });
  else {
    const answer = await redeem(world, token, way, { client });
    if ((life.end ?? "reuse") === judged) expectInvalidGrant(answer);
    life.end ??= "reuse";
  }
}
