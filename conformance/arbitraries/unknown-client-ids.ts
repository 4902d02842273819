import * as fc from "fast-check";
import { clientNames, type TargetClient } from "../target/target.ts";
import type { World } from "../world.ts";

/** Identifiers that no client has: close to that of `client`, or made up. */
export function unknownClientIds({ target }: World, { client_id }: TargetClient): fc.Arbitrary<string> {
  const known = clientNames.map((name) => target.clients[name]?.client_id);
  const near = fc.constantFrom(
    client_id.toUpperCase(),
    client_id.slice(0, -1),
    `${client_id}0`,
    `${client_id}*`,
    `${client_id}'--`,
    "*",
    "%",
    "null",
  );
  const changed = fc
    .tuple(fc.nat({ max: Math.max(0, client_id.length - 1) }), fc.constantFrom(..."0123456789abcdef_"))
    .map(([at, character]) => client_id.slice(0, at) + character + client_id.slice(at + 1));
  return fc
    .oneof(near, changed, fc.stringMatching(/^[a-z0-9_-]{8,40}$/))
    .filter((id) => id !== "" && !known.includes(id));
}
