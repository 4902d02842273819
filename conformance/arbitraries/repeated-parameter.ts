import * as fc from "fast-check";
import { type Answer, pairsOf } from "../target/exchange.ts";
import type { World } from "../world.ts";
import { allowedScope, shuffled } from "./scopes.ts";

type Pair = readonly [string, string];

/** A client_credentials request in which one parameter stands twice. */
export interface RepeatedParameter {
  readonly once: readonly Pair[];
  readonly twice: readonly Pair[];
}

/** Repeats any parameter of the request: with no value, or with its own or another one. The order is anything. */
export function repeatedParameter(world: World, empty: boolean): fc.Arbitrary<RepeatedParameter> {
  const { apiKey } = world.clients;
  return fc
    .record({ scope: allowedScope(apiKey), index: fc.nat({ max: 3 }), same: fc.boolean() })
    .chain(({ scope, index, same }) => {
      const once = pairsOf(world.request.clientCredentials(apiKey, { scope }).form);
      const [name, value] = once[index % once.length] ?? ["scope", scope];
      const again: Pair = [name, empty ? "" : same ? value : otherValue(world, name)];
      const places = Array.from({ length: once.length + 1 }, (_, at) => String(at));
      return shuffled(places).map((order) => ({
        once,
        twice: order.flatMap((at) => [[...once, again][Number(at)] ?? []] as Pair[]),
      }));
    });
}

function otherValue(world: World, name: string): string {
  const { otherApiKey } = world.clients;
  const values: Record<string, string> = {
    grant_type: "refresh_token",
    scope: "send_documents",
    client_id: otherApiKey.client_id,
    client_secret: otherApiKey.client_secret,
  };
  return values[name] ?? "x";
}

/** The request with each parameter once, as the positive twin. */
export async function mustSendOnce(world: World, { once }: RepeatedParameter): Promise<void> {
  await world.mustClientCredentials(world.clients.apiKey, { auth: "none", params: Object.fromEntries(once) });
}

/** The request with the parameter twice. */
export function sendRepeated(world: World, { twice }: RepeatedParameter): Promise<Answer> {
  return world.send({ ...world.request.clientCredentials(world.clients.apiKey, { auth: "none" }), form: twice });
}
