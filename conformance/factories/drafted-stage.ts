import { type Presented, takesToken } from "../arbitraries/openapi/authorizations.ts";
import type { Draft } from "../arbitraries/openapi/drafts.ts";
import type { Facts } from "../arbitraries/openapi/fill-in.ts";
import { isLive } from "../arbitraries/openapi/live.ts";
import { scopesAllowed } from "../arbitraries/scopes.ts";
import { withBearer } from "../target/bearer-request.ts";
import type { Answer } from "../target/exchange.ts";
import { inQuery } from "../target/in-query.ts";
import type { Tokens } from "../target/oauth.ts";
import { addressOf } from "../target/operations.ts";
import type { World } from "../world.ts";
import { type OwnParticipants, withOwnParticipants } from "./own-participants.ts";

/** Called with the answer to each draft, so that what it made is taken away. */
type Saw = (draft: Draft, answer: Answer) => void;

/**
 * Makes what drafts are about: tokens, a participant that documents go from and to, and where lists go on. Nothing else of the
 * account is named in them, so that whatever they change or delete was made for the run.
 */
export async function withStage(
  world: World,
  requests: readonly Draft[],
  tokens: Tokens,
  use: (facts: Facts, saw: Saw) => Promise<void>,
): Promise<void> {
  const resources = requests.filter(({ operation }) => takesToken(operation.operationId));
  const facts = factsOf(world, tokens);
  if (resources.length === 0) return use(facts, () => undefined);
  const tokenOf = await mustHoldTokens(world, resources);
  if (!scopesAllowed(world.clients.apiKey).includes("admin")) return use({ ...facts, tokenOf }, () => undefined);
  await withOwnParticipants(world, "apiKey", async (own) => {
    const { id } = await own.mustMake({ name: "Stage", email: "stage@example.test", countryCode: "BE" });
    const named = { ...facts.named, participant: id, sender: id, receiver: id };
    const documents = await documentsOf(world, own, named);
    const cursors = await cursorsOf(world, own, resources);
    await use(
      { named: { ...named, ...documents }, cursors, tokenOf },
      ({ operation, authorization }, { status, members }) => {
        if (operation.operationId !== "createParticipant" || status !== 201) return;
        if (authorization && "token" in authorization) own.keep(members.id, tokenOf(authorization));
      },
    );
  });
}

/** What a client that has just been given tokens may put into a request; what is not there has the name of nothing. */
function factsOf({ clients: { apiKey }, runId }: World, tokens: Tokens): Facts {
  const { client_id, client_secret, scope, redirect_uri = apiKey.redirect_uris?.[0] ?? "" } = apiKey;
  const { access_token: token, refresh_token = token } = tokens;
  const nothing = `${runId}-nothing`;
  const document = {
    documentType: `${runId}::drafted`,
    payload: "PEludm9pY2UvPg==",
    "Idempotency-Key": `${runId}-again`,
  };
  return {
    named: {
      ...{ client_id, client_secret, redirect_uri, token, refresh_token, scope: scope.split(" ")[0] ?? "" },
      ...{ ...document, sender: nothing, receiver: nothing },
      ...{ participant: nothing, document: nothing, incoming: nothing },
    },
    cursors: {},
    tokenOf: () => nothing,
  };
}

/** Tokens of their own for whom the drafts act, as those that drafts name may be revoked by them. */
async function mustHoldTokens(world: World, resources: readonly Draft[]): Promise<Facts["tokenOf"]> {
  const held = new Map<string, string>();
  for (const { authorization } of resources) {
    if (!authorization || "text" in authorization || held.has(nameOf(authorization))) continue;
    const client = authorization.token === "another account's" ? world.clients.otherApiKey : world.clients.apiKey;
    const tokens = await world.mustClientCredentials(client, { scope: authorization.scope ?? client.scope });
    const { access_token, refresh_token = access_token } = tokens;
    held.set(nameOf(authorization), authorization.token === "refresh" ? refresh_token : access_token);
  }
  return (authorization) => held.get(nameOf(authorization)) ?? "";
}

const nameOf = ({ token, scope }: Presented): string => JSON.stringify([token, scope]);

/** A document that the participant has sent to itself, and the copy that came in, where it has come in by now. */
async function documentsOf(world: World, { token }: OwnParticipants, { sender, receiver, payload }: Facts["named"]) {
  const documentType = `${world.runId}::stage`;
  const { members } = await world.createDocument(token, { sender, receiver, documentType, payload });
  const document = typeof members.id === "string" ? members.id : `${world.runId}-nothing`;
  const inbox = (await world.listInbox(token, { limit: 20 })).members.items;
  const copy = Array.isArray(inbox) ? inbox.find((each) => each?.documentType === documentType) : undefined;
  return { document, incoming: typeof copy?.id === "string" ? copy.id : document };
}

/** Where each list goes on that a draft would go on with. */
async function cursorsOf(
  world: World,
  { token }: OwnParticipants,
  resources: readonly Draft[],
): Promise<Facts["cursors"]> {
  const cursors: Record<string, string> = {};
  for (const { operation, query } of resources) {
    const goesOn = query.some(([, value]) => isLive(value) && value.live === "cursor");
    if (!goesOn || operation.operationId in cursors) continue;
    const first = inQuery(withBearer(token, { url: addressOf(world, operation) }), { limit: "1" });
    const { next_cursor } = (await world.send(first)).members;
    cursors[operation.operationId] = typeof next_cursor === "string" ? next_cursor : "";
  }
  return cursors;
}
