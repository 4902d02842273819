import * as fc from "fast-check";
import { type Holder, holders, mustHold, otherScopes, reachOf } from "../../arbitraries/holders.ts";
import { expectNoParticipant } from "../../expect/no-participant.ts";
import { expectStatus } from "../../expect/status.ts";
import { property } from "../../property.ts";
import type { Answer } from "../../target/exchange.ts";
import type { World } from "../../world.ts";

const opening = ["read_participant_info", "admin"];

/** What is asked for: the list, or one participant in reach. */
interface Reading {
  readonly holder: Holder;
  readonly id: string | undefined;
}

const read = (world: World, token: string, { id }: Reading): Promise<Answer> =>
  id === undefined ? world.listParticipants(token) : world.getParticipant(token, id);

export default property({
  requests: 8,
  arbitrary: (world) =>
    holders(world, opening).chain((holder) => {
      const ids = reachOf(world, holder).within.map(({ id }) => id);
      return fc.record({
        holder: fc.constant(holder),
        id: ids.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...ids), { nil: undefined }),
        scopes: otherScopes(world, holder, opening),
        opener: fc.constantFrom(...opening),
      });
    }),
  control: async (world, { opener, scopes, ...reading }) => {
    const token = await mustHold(world, reading.holder, [...scopes, opener]);
    expectStatus(await read(world, token, reading), 200);
  },
  check: async (world, { scopes, ...reading }) => {
    const token = await mustHold(world, reading.holder, scopes);
    expectNoParticipant(await read(world, token, reading), reading.id === undefined ? 403 : [403, 404]);
  },
});
