import type { Actor } from "../target/shared-tokens.ts";
import type { TargetParticipant } from "../target/target.ts";
import type { World } from "../world.ts";
import { actors, participantsOf, witnessOf } from "./actors.ts";

/** What a document is to the onlooker: who made it, or how far it has come. */
export type Kind = (typeof kinds)[number];
export const kinds = [
  "own",
  "another client's",
  "unprocessed",
  "processed",
  "another account's",
  "come into another account",
] as const;

export const isIncoming = (kind: Kind): boolean =>
  kind === "unprocessed" || kind === "processed" || kind === "come into another account";

/** Who looks for a document of this kind, and who creates it. */
export interface Cast {
  readonly kind: Kind;
  readonly onlooker: Actor;
  readonly creator: Actor;
  /** That the document stands in. */
  readonly account: string;
}

/** Between whom the document goes. */
export interface Parties {
  /** The participant of its account that the document belongs to. */
  readonly holder: TargetParticipant;
  /** Whom it is for when it goes out, and whom it is from when it comes in. */
  readonly correspondent: TargetParticipant;
}

/** Whoever may create a document that is of this kind to the onlooker. */
export function castsFor(world: World, onlooker: Actor, kind: Kind): readonly Cast[] {
  // What comes in must be found, and what is hidden must be known to be there.
  return creatorsFor(world, onlooker, kind)
    .flatMap((creator) =>
      accountsFor(world, { kind, onlooker, creator }).map((account) => ({ kind, onlooker, creator, account })),
    )
    .filter((cast) => witnessOf(world, cast.account) && partiesOf(world, cast).length > 0);
}

function accountsFor({ target }: World, { kind, onlooker, creator }: Omit<Cast, "account">): readonly string[] {
  if (kind === "another account's") return [creator.account];
  if (kind !== "come into another account") return [onlooker.account];
  const all = new Set(Object.values(target.users).map((user) => user?.account ?? onlooker.account));
  return [...all].filter((account) => account !== onlooker.account);
}

function creatorsFor(world: World, onlooker: Actor, kind: Kind): readonly Actor[] {
  const senders = actors(world, ["send_documents"]);
  const isSame = (one: Actor, other: Actor) => one.client === other.client && one.user === other.user;
  if (kind === "own") return senders.filter((each) => isSame(each, onlooker));
  if (kind === "another client's")
    return senders.filter(({ client, account }) => client !== onlooker.client && account === onlooker.account);
  if (kind === "another account's")
    return senders.filter(({ client, account }) => client !== onlooker.client && account !== onlooker.account);
  const byThemselves = senders.filter(({ user }) => user === undefined);
  return byThemselves.length > 0 ? byThemselves : senders;
}

/** Everybody between whom such a document may go. Other accounts know a participant by its identifier on the network only. */
export function partiesOf(world: World, cast: Cast): readonly Parties[] {
  const { kind, creator, account } = cast;
  const own = participantsOf(world, account);
  const holders = isIncoming(kind) && creator.account !== account ? own.filter(isNetworked(world)) : own;
  const correspondents = isIncoming(kind)
    ? participantsOf(world, creator.account)
    : everybody(world).filter(isNetworked(world));
  return holders.flatMap((holder) =>
    correspondents.flatMap((correspondent) => (correspondent.id === holder.id ? [] : [{ holder, correspondent }])),
  );
}

function everybody({ target }: World): readonly TargetParticipant[] {
  const all = Object.values(target.users).flatMap((user) => user?.participants ?? []);
  return [...new Map(all.map((participant) => [participant.id, participant])).values()];
}

/** Nobody is meant by an identifier that several claim. */
const isNetworked =
  (world: World) =>
  ({ id, participantId }: TargetParticipant): boolean =>
    !!participantId && !everybody(world).some((other) => other.id !== id && other.participantId === participantId);
