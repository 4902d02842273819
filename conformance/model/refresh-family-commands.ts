import * as fc from "fast-check";
import { expectOAuthError } from "../expect/oauth-error.ts";
import type { World } from "../world.ts";
import { fateOf, type RefreshFamily } from "./refresh-family.ts";

type Command = fc.AsyncCommand<RefreshFamily, World>;

/** Presents the token that is `age` generations older than the newest, and expects what the model foretells. */
export function present(age: number): Command {
  return {
    check: ({ tokens }) => age < tokens.length,
    run: (family, world) => presentGeneration(world, family, family.tokens.length - 1 - age),
    toString: () => (age === 0 ? "renew the newest" : `present the one ${age} before`),
  };
}

/** Asks about the token that is `age` generations older than the newest, which changes nothing. */
export function ask(age: number): Command {
  return {
    check: ({ tokens }) => age < tokens.length,
    run: async (family, world) => {
      if (world.has("introspection"))
        await world.introspect(world.clients.apiKey, family.tokens.at(-1 - age) ?? "", { hint: "refresh_token" });
    },
    toString: () => `introspect the one ${age} before`,
  };
}

/** One step of the model and the same step of the server. Only a replay that does not kill breaks the requirement. */
export async function presentGeneration(world: World, family: RefreshFamily, generation: number): Promise<void> {
  const token = family.tokens[generation] ?? "";
  const fate = fateOf(family, generation, world.has("renew-grace"));
  if (fate === "rotates") family.tokens.push((await world.mustRenew(token)).refresh_token);
  else if (fate === "retried") await world.mustRenew(token);
  else {
    expectOAuthError(await world.renew(token), { status: 400, error: "invalid_grant" });
    family.dead = true;
  }
}

/** Lives of a refresh family, as lists of commands. */
export function familyLives(replayPath: string | undefined): fc.Arbitrary<Iterable<Command>> {
  const age = fc.nat({ max: 3 });
  const renewal = fc.constant(present(0));
  const options = { maxCommands: 12, ...(replayPath !== undefined && { replayPath }) };
  return fc.commands([renewal, age.map(present), age.map(ask)], options);
}
