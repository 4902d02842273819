import * as fc from "fast-check";
import { type ClientName, clientNames, type TargetParticipant } from "../target/target.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";
import { type DocumentDraft, documentDrafts, newDocument } from "./documents.ts";
import { accountOfKey, mustHold, reachOf } from "./holders.ts";
import { scopesAllowed } from "./scopes.ts";

/** A document within one account, and who marks it there. */
export interface Marking {
  /** Whose token marks. */
  readonly client: ClientName;
  /** Whose token created it: a key of the same account. */
  readonly creator: ClientName;
  readonly draft: DocumentDraft;
  readonly sender: TargetParticipant;
  readonly receiver: TargetParticipant;
  /** What the token that marks holds. */
  readonly scopes: readonly string[];
}

/** The scopes that let a token mark. */
const markingScopes = ["receive_documents", "receive_all_documents", "admin"];

/** Whether a token with these scopes marks, and whether it shows what went out. */
export const marks = (scopes: readonly string[]): boolean => markingScopes.some((scope) => scopes.includes(scope));
export const showsOutgoing = (scopes: readonly string[], isOwn: boolean): boolean =>
  scopes.includes("admin") || scopes.includes("read_all_documents") || (isOwn && scopes.includes("send_documents"));

const setUp = ["send_documents", "receive_all_documents"];

/** Documents within an account, and tokens that mark them and that `fit`. */
export function markings(
  world: World,
  fits: (scopes: readonly string[], isOwn: boolean) => boolean = () => true,
): fc.Arbitrary<Marking> {
  const clients = (["apiKey", "otherApiKey"] as const).filter((name) => {
    const allowed = scopesAllowed(world.target.clients[name] ?? { scope: "" });
    return setUp.every((scope) => allowed.includes(scope)) && reachOf(world, { key: name }).within.length > 0;
  });
  if (clients.length === 0) throw new Unavailable(`the target names no key that is allowed ${setUp.join(" and ")}`);
  return fc.constantFrom(...clients).chain((client) => {
    const { within } = reachOf(world, { key: client });
    return fc.constantFrom(...colleagues(world, client)).chain((creator) =>
      fc.record({
        client: fc.constant(client),
        creator: fc.constant(creator),
        draft: documentDrafts(),
        sender: fc.constantFrom(...within),
        receiver: fc.constantFrom(...within),
        scopes: markingScopesOf(world, client).filter((scopes) => fits(scopes, creator === client)),
      }),
    );
  });
}

/** Scopes of the client, in any order, with which its token marks. */
export function markingScopesOf(world: World, client: ClientName): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(scopesAllowed(world.clients[client]), { minLength: 1 }).filter(marks);
}

/** The keys of the client's account that may send, itself among them. */
function colleagues(world: World, client: ClientName): readonly ClientName[] {
  const account = accountOfKey(world, client);
  return clientNames.filter((name) => {
    const { kind, scope = "", limit } = world.target.clients[name] ?? {};
    const isUsable = kind === "api_key" && name !== "disabledKey" && limit === undefined;
    return isUsable && accountOfKey(world, name) === account && scopesAllowed({ scope }).includes("send_documents");
  });
}

/** Sends the document, and answers it and its copy, with a token that marks. */
export async function mustBeSent(world: World, { client, creator, draft, sender, receiver, scopes }: Marking) {
  const sending = await mustHold(world, { key: creator }, ["send_documents"]);
  const receiving = await mustHold(world, { key: client }, ["receive_all_documents"]);
  const sent = await world.mustSend(sending, newDocument(world, draft, sender, receiver.id), receiving);
  return { ...sent, receiving, token: await mustHold(world, { key: client }, scopes) };
}
