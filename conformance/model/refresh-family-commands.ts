import * as fc from "fast-check";
import { doesNotRotate, mustRedeem } from "../arbitraries/chains.ts";
import { anonymously, redeem, type Way, ways } from "../arbitraries/ways.ts";
import { expectInvalidGrant } from "../expect/invalid-grant.ts";
import { Inapplicable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { fateOf, type RefreshFamily } from "./refresh-family.ts";

type Command = fc.AsyncCommand<RefreshFamily, World>;

/** How a token is presented: in which way, and whether for one of its scopes only. */
export interface Presentation {
  readonly way: Way;
  readonly narrowed: boolean;
}

/** Lives of a refresh family, as lists of commands. */
export function familyLives(world: World): fc.Arbitrary<Iterable<Command>> {
  const grace = world.has("renew-grace");
  const age = fc.nat({ max: 3 });
  const how = fc.record({ way: ways(), narrowed: fc.boolean() });
  const commands = [
    how.map((each) => present(0, each, grace)),
    how.map((each) => present(0, each, grace)),
    fc.tuple(age, how).map(([generations, each]) => present(generations, each, grace)),
    ...(world.has("introspection") ? [age.map(ask)] : []),
    ...(world.has("revocation") ? [fc.constant(revoke())] : []),
  ];
  const replay = world.replayPath === undefined ? {} : { replayPath: world.replayPath };
  return fc.commands(commands, { maxCommands: 12, ...replay });
}

/** Presents the token that is `age` generations older than the newest, and expects what the model foretells. */
function present(age: number, how: Presentation, grace: boolean): Command {
  const { way, narrowed } = how;
  return {
    check: (family) => age < family.tokens.length && fateOf(family, family.tokens.length - 1 - age, grace) !== "untold",
    run: (family, world) => presentGeneration(world, family, family.tokens.length - 1 - age, how),
    toString: () =>
      `${way.endpoint} (${way.auth}) ${narrowed ? "narrowed " : ""}with the token ${age} before the newest`,
  };
}

/** Asks about a token, which changes nothing. */
function ask(age: number): Command {
  return {
    check: ({ tokens }) => age < tokens.length,
    run: async ({ tokens }, world) => {
      await world.introspect(world.clients.apiKey, tokens.at(-1 - age) ?? "", { hint: "refresh_token" });
    },
    toString: () => `introspect the token ${age} before the newest`,
  };
}

/** Revokes the newest token. */
function revoke(): Command {
  return {
    check: ({ end }) => end === undefined,
    run: async (family, world) => {
      await world.mustRevoke(world.clients.apiKey, family.tokens.at(-1) ?? "");
      family.end = "revocation";
    },
    toString: () => "revoke the newest token",
  };
}

/** One step of the model and the same step of the server. Only a replay that does not kill breaks the requirement. */
export async function presentGeneration(
  world: World,
  family: RefreshFamily,
  generation: number,
  { way, narrowed }: Presentation = { way: anonymously, narrowed: false },
): Promise<void> {
  const token = family.tokens[generation] ?? "";
  const options = narrowed ? { scope: world.clients.apiKey.scope.split(" ")[0] } : {};
  const fate = fateOf(family, generation, world.has("renew-grace"));
  if (fate === "rotates") {
    const { refresh_token } = await mustRedeem(world, token, way, options);
    if (refresh_token !== undefined && refresh_token !== token) family.tokens.push(refresh_token);
    else if (way.endpoint === "renew") throw new Inapplicable(doesNotRotate);
  } else if (fate === "retried") await mustRedeem(world, token, way, options);
  else {
    const answer = await redeem(world, token, way, options);
    if (family.end !== "revocation") expectInvalidGrant(answer);
    family.end ??= "reuse";
  }
}
