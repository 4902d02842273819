import * as fc from "fast-check";
import type { NewDocument } from "../target/document-calls.ts";
import type { TargetParticipant } from "../target/target.ts";
import type { World } from "../world.ts";
import { reachOf } from "./holders.ts";
import { anyMailings, documentOf, type Mailing } from "./mailings.ts";

/** A document that names a sender out of the token's reach. */
export interface ForeignMailing {
  readonly mailing: Mailing;
  /** A participant that the holder does not reach, by its ID or its identifier, or one that is not there. */
  readonly sender: string;
}

/** Documents that name another's participant as their sender, or nobody. */
export function foreignMailings(world: World): fc.Arbitrary<ForeignMailing> {
  return anyMailings(world).chain((mailing) => {
    const { within, beyond } = reachOf(world, mailing.holder);
    const own = within.flatMap(names).map((name) => name.toLowerCase());
    const others = beyond.flatMap(names).filter((name) => !own.includes(name.toLowerCase()));
    const nobody = fc
      .oneof(fc.stringMatching(/^[A-Za-z0-9_-]{12,40}$/), fc.stringMatching(/^0208:[0-9]{10}$/))
      .filter((name) => ![...own, ...others].includes(name.toLowerCase()));
    return fc.record({
      mailing: fc.constant(mailing),
      sender: fc.oneof(nobody, ...(others.length > 0 ? [fc.constantFrom(...others)] : [])),
    });
  });
}

const names = ({ id, participantId }: TargetParticipant): string[] => (participantId ? [id, participantId] : [id]);

/** The document, as this run tries to create it. */
export const foreignDocument = (world: World, { mailing, sender }: ForeignMailing): NewDocument => ({
  ...documentOf(world, mailing),
  sender,
});
