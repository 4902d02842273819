import { participantsOf, wholeAccount, witnessOf } from "../arbitraries/actors.ts";
import { isIncoming } from "../arbitraries/document-casts.ts";
import type { Scene } from "../arbitraries/document-scenes.ts";
import { newDocument } from "../arbitraries/documents.ts";
import { scopesAllowed } from "../arbitraries/scopes.ts";
import { type Place, shows } from "../model/document-visibility.ts";
import type { NewDocument, ShownDocument } from "../target/document-calls.ts";
import { sharedToken } from "../target/shared-tokens.ts";
import { Unavailable } from "../unavailable.ts";
import type { World } from "../world.ts";

/** The document of a scene as it is there, and the token of who looks for it. */
export interface Staged {
  readonly document: ShownDocument;
  /** As it was asked to be created. */
  readonly wanted: NewDocument;
  readonly token: string;
}

/** The document of a scene as it is asked to be created. */
export function wantedDocument(world: World, { kind, holder, correspondent, draft }: Scene): NewDocument {
  const [from, to] = isIncoming(kind) ? [correspondent, holder] : [holder, correspondent];
  return newDocument(world, draft, from, to.participantId || to.id);
}

/** Puts the document of the scene into the account of the onlooker, as a precondition. */
export async function mustStage(world: World, scene: Scene): Promise<Staged> {
  const { onlooker, scopes, reach, kind, creator } = scene;
  const wanted = wantedDocument(world, scene);
  const sending = await sharedToken(world, wholeAccount(creator, "send_documents"));
  const token = await sharedToken(world, { actor: onlooker, scopes, reach });
  if (!isIncoming(kind)) return { wanted, token, document: await world.mustCreateDocument(sending, wanted) };
  const witness = await witnessToken(world, scene.account);
  const { incoming } = await world.mustSend(sending, wanted, witness);
  if (kind === "processed") await world.mustMarkProcessed(witness, incoming.id);
  return { wanted, token, document: incoming };
}

/** `mustStage`, and somebody else in the account has seen the document: hiding it is not for want of it. */
export async function mustStageSeen(world: World, scene: Scene): Promise<Staged> {
  const staged = await mustStage(world, scene);
  await world.mustGetDocument(await witnessToken(world, scene.account), staged.document.id);
  return staged;
}

/**
 * Has the onlooker send a document of its own after the one of the scene, where it may: lists that begin with the newest then
 * come to the scene's on a later part.
 */
export async function mustFollow(world: World, scene: Scene): Promise<void> {
  const { onlooker, reach, correspondent } = scene;
  const own = participantsOf(world, onlooker.account).filter(({ id }) => reach === "account" || id === reach);
  const sender = own.find(({ id }) => id !== correspondent.id);
  if (!sender || !scopesAllowed(world.clients[onlooker.client]).includes("send_documents")) return;
  const sending = await sharedToken(world, wholeAccount(onlooker, "send_documents"));
  const { payload, documentType } = wantedDocument(world, scene);
  // Another account may not know the correspondent's ID.
  const receiver = correspondent.participantId || sender.id;
  await world.mustCreateDocument(sending, { sender: sender.id, receiver, payload, documentType: `${documentType}+` });
}

/** A token that shows everything in the account, and marks what came in. */
export async function witnessToken(world: World, account: string): Promise<string> {
  const witness = witnessOf(world, account);
  if (!witness) throw new Unavailable(`the target names nobody who sees everything in the account ${account}`);
  return sharedToken(world, witness);
}

/** Whether the onlooker's token is to show the document at a place. */
export function foretell(world: World, scene: Scene, place: Place): boolean {
  const { onlooker, scopes, reach, kind, creator, holder } = scene;
  const { client_id: clientId } = world.clients[onlooker.client];
  return shows(
    { clientId, account: onlooker.account, reach, scopes },
    {
      account: scene.account,
      participant: holder.id,
      direction: isIncoming(kind) ? "incoming" : "outgoing",
      createdBy: isIncoming(kind) ? null : world.clients[creator.client].client_id,
      processed: kind === "processed",
    },
    place,
  );
}
