import { newIdentifier } from "../../../src/domain/identifier.ts";
import { SCOPES } from "../../../src/domain/scope.ts";
import { signAccessToken } from "../../../src/tokens/access-token.ts";
import { ISSUER, random, type TestClient, type World } from "../../http/world.ts";
import { type Actor, DOCUMENTS, type DocumentCase, type Whose } from "./cases.ts";

/** Everything one actor asks about, in accounts of its own. */
export interface Stage {
  /** Undefined without a token. */
  token: string | undefined;
  participants: Readonly<Record<Whose, string>>;
  /** The ID of the document of each column. */
  documents: ReadonlyMap<DocumentCase, string>;
}

const OUTSIDE = "0208:0123456789";

export async function stageFor(world: World, actor: Actor): Promise<Stage> {
  const client = await world.addClient({ kind: "developer_app", scopes: SCOPES });
  const another = await world.addClient({ accountId: client.accountId });
  const foreign = await world.addClient();
  const participants = {
    own: await participantOf(world, client.accountId),
    other: await participantOf(world, client.accountId),
    foreign: await participantOf(world, foreign.accountId),
  };
  const documents = new Map<DocumentCase, string>();
  for (const what of DOCUMENTS) {
    const accountId = what.whose === "foreign" ? foreign.accountId : client.accountId;
    const by = what.mine ? client : what.whose === "foreign" ? foreign : another;
    documents.set(what, await documentOf(world, what, { accountId, by, participants, foreign, client }));
  }
  return { token: await tokenOf(world, actor, client, participants.own), participants, documents };
}

async function participantOf({ store, now }: World, accountId: string): Promise<string> {
  const id = newIdentifier("par", random);
  const details = { name: "De Halm", email: "halm@example.test", euVatId: null, rn: null, countryCode: "BE" };
  await store.addParticipant({ id, accountId, ...details, participantId: null, createdAt: now() }, "test");
  return id;
}

interface Parties {
  accountId: string;
  by: TestClient;
  client: TestClient;
  foreign: TestClient;
  participants: Stage["participants"];
}

async function documentOf({ store, now }: World, what: DocumentCase, parties: Parties): Promise<string> {
  const { accountId, by, client, foreign, participants } = parties;
  const ids = { outgoing: newIdentifier("doc", random), incoming: newIdentifier("doc", random) };
  const admin = { participantId: null, scopes: ["admin"] } as const;
  const rest = { ids, documentType: "invoice", payload: new Uint8Array([60, 97, 47, 62]), idempotency: undefined };
  const whose = participants[what.whose];
  if (what.direction === "outgoing") {
    const bearer = { ...admin, clientId: by.id, accountId };
    await store.createDocument({ ...rest, bearer, sender: whose, receiver: OUTSIDE }, now());
    return ids.outgoing;
  }
  const [sender, from] = what.whose === "foreign" ? [participants.own, client] : [participants.foreign, foreign];
  const bearer = { ...admin, clientId: from.id, accountId: from.accountId };
  await store.createDocument({ ...rest, bearer, sender, receiver: whose }, now());
  if (what.processed) await store.markProcessed(ids.incoming, { ...admin, clientId: by.id, accountId }, now());
  return ids.incoming;
}

async function tokenOf(world: World, { scopes, one }: Actor, client: TestClient, own: string) {
  if (scopes === null) return undefined;
  const issuedAt = Math.floor(world.now() / 1000);
  const token = {
    jti: `jti_${client.id}`,
    epoch: world.dependencies.epoch,
    subject: `usr_${client.id}`,
    clientId: client.id,
    accountId: client.accountId,
    familyId: `fam_${client.id}`,
    grantId: `gra_${client.id}`,
    secretId: null,
    participantId: one ? own : null,
    scope: scopes.join(" "),
    issuedAt,
    expiresAt: issuedAt + 900,
  };
  return signAccessToken(token, ISSUER, world.dependencies.keys().signing);
}
