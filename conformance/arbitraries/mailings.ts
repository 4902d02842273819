import * as fc from "fast-check";
import type { NewDocument } from "../target/document-calls.ts";
import { type TargetParticipant, type UserName, userNames } from "../target/target.ts";
import type { World } from "../world.ts";
import { type DocumentDraft, documentDrafts, newDocument } from "./documents.ts";
import { grantHolders, type Holder, holders, reachOf } from "./holders.ts";

/** A document, and the holder of a token who may create it. */
export interface Mailing {
  readonly holder: Holder;
  readonly draft: DocumentDraft;
  readonly sender: TargetParticipant;
  /** A participant of the target: in reach by its ID, else as the network knows it, for the account may not know its ID. */
  readonly receiver: string;
}

/** Documents that keys create; whatever is named in `scopes` they may hold. */
export function mailings(world: World, scopes: readonly string[] = ["send_documents"]): fc.Arbitrary<Mailing> {
  const keys = holders(world, scopes).filter((holder) => "key" in holder && reachOf(world, holder).within.length > 0);
  return mailingsOf(world, keys);
}

/** Documents that anybody creates who may: keys, and sometimes clients by grants. */
export function anyMailings(world: World): fc.Arbitrary<Mailing> {
  const scopes = ["send_documents"];
  const users = userNames.filter((name: UserName) => (world.target.users[name]?.participants ?? []).length > 0);
  const granted = grantHolders(world, scopes, { users });
  return fc.oneof(
    { weight: 3, arbitrary: mailings(world, scopes) },
    { weight: 1, arbitrary: mailingsOf(world, granted) },
  );
}

function mailingsOf(world: World, whose: fc.Arbitrary<Holder>): fc.Arbitrary<Mailing> {
  return whose.chain((holder) => {
    const { within } = reachOf(world, holder);
    return fc.record({
      holder: fc.constant(holder),
      draft: documentDrafts(),
      sender: fc.constantFrom(...within),
      receiver: fc.constantFrom(...receiversFor(world, holder)),
    });
  });
}

/** Everybody of the target to whom the holder may send, by the name that the account knows. */
export function receiversFor(world: World, holder: Holder): readonly string[] {
  const { within, beyond } = reachOf(world, holder);
  const onTheNetwork = beyond.flatMap(({ participantId }) => (participantId ? [participantId] : []));
  return [...new Set([...within.map(({ id }) => id), ...onTheNetwork])];
}

/** The document of a mailing, as this run creates it. */
export const documentOf = (world: World, { draft, sender, receiver }: Mailing): NewDocument =>
  newDocument(world, draft, sender, receiver);
