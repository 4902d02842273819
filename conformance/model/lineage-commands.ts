import * as fc from "fast-check";
import { redemption, type Way, ways } from "../arbitraries/ways.ts";
import { expectThat } from "../expect/violation.ts";
import type { Request } from "../target/exchange.ts";
import type { World } from "../world.ts";
import { type Lineage, recordSuccessors } from "./lineage.ts";

type Command = fc.AsyncCommand<Lineage, World>;

/** One of several redemptions that are made at the same time. */
export interface Rival {
  readonly way: Way;
  readonly narrowed: boolean;
}

/** Whatever may be done with the tokens of a family, alone or by several at the same time, as lists of commands. */
export function lineageLives(world: World): fc.Arbitrary<Iterable<Command>> {
  const age = fc.oneof(fc.constant(0), fc.nat({ max: 2 }));
  const rivals = (most: number) =>
    fc.array(fc.record({ way: ways(), narrowed: fc.boolean() }), { minLength: 1, maxLength: most });
  const commands = [
    fc.tuple(age, rivals(1)).map(([generations, each]) => redeemTogether(generations, each)),
    fc.tuple(age, rivals(10)).map(([generations, each]) => redeemTogether(generations, each)),
    ...(world.has("introspection") ? [age.map((generations) => ask(generations))] : []),
    ...(world.has("revocation") ? [age.map((generations) => revoke(generations))] : []),
  ];
  const replay = world.replayPath === undefined ? {} : { replayPath: world.replayPath };
  return fc.commands(commands, { maxCommands: 6, ...replay });
}

/** Redeems one token several times in parallel. Which of them succeed is not judged here, but what they lead to. */
export function redeemTogether(age: number, rivals: readonly Rival[]): Command {
  const names = rivals.map(({ way, narrowed }) => `${way.endpoint}/${way.auth}${narrowed ? "/narrowed" : ""}`);
  return {
    check: ({ tokens }) => age < tokens.length,
    run: async (lineage, world) => {
      const token = lineage.tokens.at(-1 - age) ?? "";
      const scope = world.clients.apiKey.scope.split(" ")[0];
      const requests = rivals.map(({ way, narrowed }) => redemption(world, token, way, narrowed ? { scope } : {}));
      const successors = recordSuccessors(lineage, token, await refreshTokensOf(world, requests));
      await expectOneLiveSuccessor(world, [...successors]);
    },
    toString: () => `redeem the token ${age} before the newest by ${names.join(" and ")}`,
  };
}

function ask(age: number): Command {
  return {
    check: ({ tokens }) => age < tokens.length,
    run: async ({ tokens }, world) => {
      await world.introspect(world.clients.apiKey, tokens.at(-1 - age) ?? "", { hint: "refresh_token" });
    },
    toString: () => `introspect the token ${age} before the newest`,
  };
}

function revoke(age: number): Command {
  return {
    check: ({ tokens }) => age < tokens.length,
    run: async ({ tokens }, world) => {
      await world.revoke(world.clients.apiKey, tokens.at(-1 - age) ?? "");
    },
    toString: () => `revoke the token ${age} before the newest`,
  };
}

/** Of different successors of one token at most one is renewable: to try them together spends none before the others. */
async function expectOneLiveSuccessor(world: World, successors: readonly string[]): Promise<void> {
  if (successors.length < 2) return;
  const answers = await world.race(successors.map((successor) => world.request.renew(successor)));
  const live = answers.filter(({ status }) => status === 200);
  expectThat(live.length < 2, () => ({
    expected: "at most one renewable successor of a refresh token",
    actual: `${live.length} of its ${successors.length} successors were renewed`,
    ...(live[1] && { exchange: live[1] }),
  }));
}

async function refreshTokensOf(world: World, requests: readonly Request[]): Promise<string[]> {
  const answers = await world.race(requests);
  return answers.flatMap(({ status, members: { refresh_token } }) =>
    status === 200 && typeof refresh_token === "string" ? [refresh_token] : [],
  );
}
