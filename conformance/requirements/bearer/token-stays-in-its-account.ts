import * as fc from "fast-check";
import { accountPairs } from "../../arbitraries/account-pairs.ts";
import { mustHold, reachOf } from "../../arbitraries/holders.ts";
import { knownScopes } from "../../arbitraries/scopes.ts";
import { expectListPart } from "../../expect/list-part.ts";
import { expectStatus } from "../../expect/status.ts";
import { expectThat } from "../../expect/violation.ts";
import { property } from "../../property.ts";
import type { ShownDocument } from "../../target/document-calls.ts";
import type { Answer } from "../../target/exchange.ts";
import type { World } from "../../world.ts";

/** What there is to see of the owner's, and the tokens of both. */
interface Scene {
  readonly owner: string;
  readonly stranger: string;
  readonly participant: string;
  readonly outgoing: ShownDocument;
  readonly incoming: ShownDocument;
  readonly word: string;
}

type Intrusion = (world: World, scene: Scene) => Promise<void>;

/** Whether anything of an account could be deleted from outside is asked where participants are made for it. */
const intrusions = {
  getDocument: async (world, { stranger, outgoing }) => expectUnseen(await world.getDocument(stranger, outgoing.id)),
  getDocumentPayload: async (world, { stranger, incoming }) =>
    expectUnseen(await world.getPayload(stranger, incoming.id)),
  listDocuments: async (world, { stranger, outgoing }) =>
    expectUnlisted(await world.listDocuments(stranger, { limit: 200 }), outgoing.id),
  listInbox: async (world, { stranger, incoming }) =>
    expectUnlisted(await world.listInbox(stranger, { limit: 200 }), incoming.id),
  createDocument: async (world, { stranger, participant, word }) => {
    const document = {
      sender: participant,
      receiver: participant,
      documentType: `${word}::foreign`,
      payload: "PEkvPg==",
    };
    expectStatus(await world.createDocument(stranger, document), [400, 403, 404], "for a sender of another account");
  },
  markDocumentProcessed: async (world, { owner, stranger, incoming }) => {
    expectUnseen(await world.markProcessed(stranger, incoming.id));
    const { processedAt } = await world.mustGetDocument(owner, incoming.id);
    expectThat((processedAt ?? null) === null, () => ({
      expected: "the document to be unprocessed still",
      actual: `processedAt ${processedAt}`,
    }));
  },
  getParticipant: async (world, { stranger, participant }) =>
    expectUnseen(await world.getParticipant(stranger, participant)),
  listParticipants: async (world, { stranger, participant }) =>
    expectUnlisted(await world.listParticipants(stranger, { limit: "200" }), participant),
  updateParticipant: async (world, { owner, stranger, participant, word }) => {
    const email = `${word}@foreign.example.test`;
    expectUnseen(await world.updateParticipant(stranger, participant, { email }));
    const after = await world.mustGetParticipant(owner, participant);
    expectThat(after.email !== email, () => ({ expected: "the participant as it was", actual: `its email ${email}` }));
  },
} satisfies Record<string, Intrusion>;

const ownerScopes = ["send_documents", "receive_all_documents", "read_participant_info"];

export default property({
  requests: 14,
  arbitrary: (world) =>
    fc.record({
      pair: accountPairs(world, { owner: ownerScopes, stranger: knownScopes }),
      intrusion: fc.constantFrom(...(Object.keys(intrusions) as (keyof typeof intrusions)[])),
      word: fc.stringMatching(/^[a-z0-9]{8,20}$/),
    }),
  control: async (world, { pair, word: drawn }): Promise<Scene> => {
    const word = `${world.runId}-${drawn}`;
    const [first, second = first] = reachOf(world, pair.owner).within;
    const participant = first?.id ?? "";
    const owner = await mustHold(world, pair.owner, ownerScopes);
    const document = {
      sender: participant,
      receiver: second?.id ?? "",
      documentType: `${word}::own`,
      payload: "PEkvPg==",
    };
    const sent = await world.mustSend(owner, document, owner);
    await world.mustGetDocument(owner, sent.outgoing.id);
    await world.mustGetParticipant(owner, participant);
    const stranger = await mustHold(world, pair.stranger, knownScopes);
    await world.mustListParticipants(stranger, { limit: "200" });
    return { owner, stranger, participant, ...sent, word };
  },
  check: (world, { intrusion }, scene) => intrusions[intrusion](world, scene),
});

const expectUnseen = (answer: Answer): void => expectStatus(answer, [403, 404], "for what is of another account");

/** The first part of a list: more would take longer than it would tell. */
function expectUnlisted(answer: Answer, id: string): void {
  const ids = expectListPart(answer).items.map((item) => item.id);
  expectThat(!ids.includes(id), () => ({
    expected: "a list without what is of another account",
    actual: `one that holds ${id}`,
    exchange: answer,
  }));
}
