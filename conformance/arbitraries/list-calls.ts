import * as fc from "fast-check";
import { expectListPart } from "../expect/list-part.ts";
import type { ListQuery } from "../target/document-calls.ts";
import type { Answer } from "../target/exchange.ts";
import type { ClientName } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { mustHold, reachOf } from "./holders.ts";
import { scopesAllowed } from "./scopes.ts";

export type ListName = "documents" | "inbox" | "participants";

/** A list, and the token that asks for it. */
export interface ListCall {
  readonly list: ListName;
  /** A key, for its whole account. */
  readonly client: ClientName;
  /** What its token holds: at least one scope that opens the list. */
  readonly scopes: readonly string[];
}

/** Any of these opens the list. */
const opening: Readonly<Record<ListName, readonly string[]>> = {
  documents: ["send_documents", "read_all_documents", "admin"],
  inbox: ["receive_documents", "receive_all_documents", "admin"],
  participants: ["read_participant_info", "admin"],
};
const keys = ["apiKey", "otherApiKey"] as const satisfies readonly ClientName[];
const everyList = ["documents", "inbox", "participants"] as const;

/**
 * Lists that hold something: documents are made as needed, of participants there are those that the target names.
 * @param participants how many of them a list must hold to be drawn
 */
export function listCalls(
  world: World,
  { lists = everyList, participants = 1 }: { lists?: readonly ListName[]; participants?: number } = {},
): fc.Arbitrary<ListCall> {
  const possible = lists.flatMap((list) =>
    keys
      .filter((client) => {
        const allowed = scopesAllowed(world.target.clients[client] ?? { scope: "" });
        const needed = list === "participants" ? participants : 1;
        const fills = list === "participants" || allowed.includes("send_documents");
        return fills && opens(list, allowed) && namedIn(world, client).length >= needed;
      })
      .map((client) => ({ list, client })),
  );
  if (possible.length === 0) throw new Unavailable(`the target names no key for a list of ${lists.join(" or ")}`);
  return fc.constantFrom(...possible).chain(({ list, client }) =>
    fc.record({
      list: fc.constant(list),
      client: fc.constant(client),
      scopes: fc
        .shuffledSubarray(scopesAllowed(world.clients[client]), { minLength: 1 })
        .filter((scopes) => opens(list, scopes)),
    }),
  );
}

const opens = (list: ListName, scopes: readonly string[]): boolean =>
  opening[list].some((scope) => scopes.includes(scope));

/** The participants that the target names in the account of a key. */
export const namedIn = (world: World, client: ClientName) =>
  world.target.clients[client] ? reachOf(world, { key: client }).within : [];

/** Asks for a part of the list. */
export type AskList = (query?: ListQuery) => Promise<Answer>;

/** Comes by a token for the list. */
export async function mustOpenList(world: World, { list, client, scopes }: ListCall): Promise<AskList> {
  const token = await mustHold(world, { key: client }, scopes);
  if (list === "documents") return (query) => world.listDocuments(token, query);
  if (list === "inbox") return (query) => world.listInbox(token, query);
  return ({ limit, cursor } = {}) =>
    world.listParticipants(token, { limit: limit === undefined ? undefined : String(limit), cursor });
}

/** Sees to it that the list holds so many items at least, creating documents where they are missing. */
export async function mustHoldItems(world: World, call: ListCall, ask: AskList, least: number): Promise<void> {
  let found = 0;
  let cursor: string | undefined;
  do {
    const part = expectListPart(await ask({ limit: Math.min(least, 200), ...(cursor !== undefined && { cursor }) }));
    found += part.items.length;
    cursor = part.next;
  } while (cursor !== undefined && found < least);
  if (found >= least) return;
  if (call.list === "participants") throw new Unavailable(`the account has fewer than ${least} participants`);
  await mustAdd(world, call, least - found);
}

const atOnce = 8;

/** Adds documents that both lists of the account show; some of them at the same time. Their IDs are those of what went out. */
export async function mustAdd(world: World, { client }: ListCall, count: number): Promise<void> {
  const token = await mustHold(world, { key: client }, ["send_documents"]);
  const [own] = namedIn(world, client);
  if (!own) throw new Unavailable(`the target names no participant in the account of ${client}`);
  const document = { sender: own.id, receiver: own.id, documentType: `${world.runId}:filler`, payload: "PGEvPg==" };
  for (let made = 0; made < count; made += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - made) }, () =>
      world.mustCreateDocument(token, document),
    );
    await Promise.all(some);
  }
}
