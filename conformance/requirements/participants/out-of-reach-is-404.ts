import * as fc from "fast-check";
import { newParticipants } from "../../arbitraries/participants.ts";
import { expectAlike } from "../../expect/alike.ts";
import { expectStatus } from "../../expect/status.ts";
import {
  changed,
  changings,
  type KeyName,
  mustGrantFor,
  type OwnGrant,
  ownersOfGrants,
  ownGrants,
  tryChanging,
  withOwnParticipants,
} from "../../factories/own-participants.ts";
import { property } from "../../property.ts";
import type { World } from "../../world.ts";

/** Who asks, and for whose participant: another account's, or another of the account where one alone is in reach. */
type Stranger = { readonly asks: KeyName; readonly owns: KeyName } | { readonly grant: OwnGrant };

function strangers(world: World): fc.Arbitrary<Stranger> {
  const abroad = fc.constantFrom<Stranger>(
    { asks: "apiKey", owns: "otherApiKey" },
    { asks: "otherApiKey", owns: "apiKey" },
  );
  if (!world.has("participant-reach") || ownersOfGrants(world, ["admin"]).length === 0) return abroad;
  const next = fc.record({ grant: ownGrants(world, ["admin"]) });
  return fc.oneof({ weight: 2, arbitrary: abroad }, { weight: 1, arbitrary: next });
}

/** What does not exist is a participant that was deleted: no ID is guessed, which could be somebody's. */
export default property({
  phase: "exclusive",
  requests: 28,
  arbitrary: (world) =>
    fc.record({
      stranger: strangers(world),
      operation: fc.constantFrom("get" as const, "change" as const),
      changing: changings(world, ["update", "delete"]),
      own: newParticipants(world),
    }),
  control: (world, { stranger, operation, changing }) =>
    withOwnParticipants(
      world,
      "grant" in stranger ? stranger.grant.key : stranger.asks,
      async ({ token, mustMake }) => {
        const { id } = await mustMake(changing.plan);
        if (operation === "get") expectStatus(await world.getParticipant(token, id), 200);
        else expectStatus(await tryChanging(world, token, changing, id), changed);
      },
    ),
  check: (world, { stranger, operation, changing, own }) => {
    const [asks, owns] =
      "grant" in stranger ? [stranger.grant.key, stranger.grant.key] : [stranger.asks, stranger.owns];
    return withOwnParticipants(world, asks, (asking) =>
      withOwnParticipants(world, owns, async (owning) => {
        const { id } = await owning.mustMake(changing.plan);
        const { id: mine } = await asking.mustMake(own);
        const { id: gone } = await asking.mustMake(changing.plan);
        await world.mustDeleteParticipant(asking.token, gone);
        const token = "grant" in stranger ? await mustGrantFor(world, stranger.grant, mine) : asking.token;
        const ask = (which: string) =>
          operation === "get" ? world.getParticipant(token, which) : tryChanging(world, token, changing, which);
        expectStatus(await ask(id), 404);
        await expectAlike(() => ask(gone), [() => ask(id)]);
      }),
    );
  },
});
