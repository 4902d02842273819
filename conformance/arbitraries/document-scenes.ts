import * as fc from "fast-check";
import type { Actor } from "../target/shared-tokens.ts";
import type { TargetParticipant } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { actors, participantsOf } from "./actors.ts";
import { type Cast, castsFor, type Kind, kinds, type Parties, partiesOf } from "./document-casts.ts";
import { type DocumentDraft, documentDrafts } from "./documents.ts";
import { knownScopes, scopesAllowed } from "./scopes.ts";

/** A document, and who looks for it. */
export interface Scene extends Cast, Parties {
  /** What the onlooker's token holds. */
  readonly scopes: readonly string[];
  /** Of the onlooker's token: the ID of one participant, or `account`. */
  readonly reach: string;
  readonly draft: DocumentDraft;
  /** Items in each part of a list that is searched. */
  readonly limit: number;
}

/** What scenes are drawn from. */
export interface SceneChoices {
  /** Scopes that every token holds. */
  readonly all?: readonly string[];
  /** Scopes of which every token holds one at least. */
  readonly oneOf?: readonly string[];
  /** Scopes of which a token may hold some. Default: any. A token holds one scope at least. */
  readonly some?: readonly string[];
  /** Default: all. */
  readonly kinds?: readonly Kind[];
  /**
   * Default: `within`, that is the account or, where the target has that, the participant that the document belongs to. `beyond`
   * is another participant of the account, `any` each of these.
   */
  readonly reach?: "within" | "beyond" | "any";
  /** Default: everybody. */
  readonly onlookers?: (actor: Actor) => boolean;
}

/** Documents of all kinds, and whoever may look for them. */
export function documentScenes(world: World, choices: SceneChoices = {}): fc.Arbitrary<Scene> {
  const { onlookers = () => true, reach = "within" } = choices;
  const able = actors(world, choices.all).flatMap((actor) => {
    const scopes = onlookers(actor) ? scopesFor(world, actor, choices) : undefined;
    return scopes ? [{ actor, scopes }] : [];
  });
  const casts = (choices.kinds ?? kinds)
    .map((kind) =>
      able.flatMap(({ actor, scopes }) => castsFor(world, actor, kind).map((cast) => ({ ...cast, scopes }))),
    )
    .map((some) => some.filter(({ onlooker }) => reach !== "beyond" || hasOthers(world, onlooker)))
    .filter((some) => some.length > 0);
  if (casts.length === 0) throw new Unavailable("the target names nobody with the participants and scopes this needs");
  return fc.oneof(...casts.map(evenly)).chain((cast) =>
    fc.constantFrom(...partiesOf(world, cast)).chain(({ holder, correspondent }) =>
      fc.record({
        kind: fc.constant(cast.kind),
        onlooker: fc.constant(cast.onlooker),
        creator: fc.constant(cast.creator),
        account: fc.constant(cast.account),
        scopes: cast.scopes,
        reach: fc.constantFrom(...reachesOf(world, cast.onlooker, holder)[reach]),
        holder: fc.constant(holder),
        correspondent: fc.constant(correspondent),
        draft: documentDrafts(),
        limit: fc.constantFrom(1, 2, 7, 50, 200),
      }),
    ),
  );
}

/** What a token of this actor may hold; undefined where that is nothing. */
function scopesFor(world: World, { client }: Actor, choices: SceneChoices): fc.Arbitrary<string[]> | undefined {
  const { all = [], oneOf, some = knownScopes } = choices;
  const allowed = scopesAllowed(world.clients[client]);
  const others = some.filter((scope) => allowed.includes(scope) && !all.includes(scope));
  const needed = oneOf?.filter((scope) => allowed.includes(scope));
  if (needed?.length === 0 || (all.length === 0 && !needed && others.length === 0)) return undefined;
  const one = needed ? fc.constantFrom(...needed).map((scope) => [scope]) : fc.constant([]);
  const more = fc.shuffledSubarray(others, { minLength: all.length > 0 || needed ? 0 : 1 });
  return fc.tuple(one, more).map(([first, rest]) => [...new Set([...all, ...first, ...rest])]);
}

/** Keys by themselves as often as everybody whom a user lets in: they are fewer, and quicker. */
function evenly<Some extends Cast>(casts: readonly Some[]): fc.Arbitrary<Some> {
  const byThemselves = casts.filter(({ onlooker }) => onlooker.user === undefined);
  const letIn = casts.filter(({ onlooker }) => onlooker.user !== undefined);
  return fc.oneof(...[byThemselves, letIn].filter((some) => some.length > 0).map((some) => fc.constantFrom(...some)));
}

const hasOthers = (world: World, { user, account }: Actor): boolean =>
  user !== undefined && world.has("participant-reach") && participantsOf(world, account).length > 1;

/** What the tokens of an actor may reach; those that reach one participant come by a user's consent only. */
function reachesOf(world: World, actor: Actor, { id }: TargetParticipant) {
  const isOne = actor.user !== undefined && world.has("participant-reach");
  const ids = isOne ? idsOf(world, actor) : [];
  const within = ["account", ...ids.filter((each) => each === id)];
  const beyond = ids.filter((each) => each !== id);
  return { within, beyond, any: [...within, ...beyond] };
}

const idsOf = (world: World, { account }: Actor) => participantsOf(world, account).map(({ id }) => id);
