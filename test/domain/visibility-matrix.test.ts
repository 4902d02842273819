import { expect, it } from "vitest";
import { operationFacts } from "../../generated/operations.ts";
import { type Bearer, holdsAny } from "../../src/domain/bearer.ts";
import type { Document } from "../../src/domain/document.ts";
import { checkMarking } from "../../src/domain/document-marking.ts";
import { sightOf, sightOfInbox, sightOfList } from "../../src/domain/document-sight.ts";
import { isVisible } from "../../src/domain/document-visibility.ts";
import { SCOPES, type Scope } from "../../src/domain/scope.ts";

const INTRODUCTION = `# Who sees which document

What each token shows and may do, document by document. The rules are in [contract.md](contract.md#what-the-scopes-open). This table
is made by running them, and a test fails when it is out of date: \`vitest run -u test/domain/visibility-matrix.test.ts\` writes it anew.

A cell tells, in this order, whether the document stands in the list (L), in the inbox (I), and what reading it (R) and marking it as processed
(M) are answered with. A dash stands for a list that the token may not ask for, or that does not hold the document.`;

const document = (change: Partial<Document>): Document => ({
  id: "doc",
  accountId: "ours",
  participantId: "mill",
  direction: "outgoing",
  documentType: "invoice",
  sender: "mill",
  receiver: "0208:0123456789",
  createdByClientId: "client",
  processedAt: null,
  createdAt: 0,
  ...change,
});
const incoming = { direction: "incoming", createdByClientId: null } as const;

const DOCUMENTS: Readonly<Record<string, Document>> = {
  "sent by this client": document({}),
  "sent by another client": document({ createdByClientId: "another" }),
  "came in, unprocessed": document(incoming),
  "came in, processed": document({ ...incoming, processedAt: 1 }),
  "sent by this client, for the other participant": document({ participantId: "bakery" }),
  "came in for the other participant": document({ ...incoming, participantId: "bakery" }),
  "sent by this client in another account": document({ accountId: "theirs", participantId: "theirs" }),
};

const bearer = (scopes: readonly Scope[], change: Partial<Bearer> = {}): Bearer => ({
  clientId: "client",
  accountId: "ours",
  participantId: null,
  scopes,
  ...change,
});
const ONE = { participantId: "mill" };

const ACTORS: readonly (readonly [string, Bearer])[] = [
  ...SCOPES.map((scope) => [`\`${scope}\``, bearer([scope])] as const),
  ...SCOPES.map((scope) => [`\`${scope}\`, one participant`, bearer([scope], ONE)] as const),
  ["`send_documents` `receive_documents`", bearer(["send_documents", "receive_documents"])],
  ["`send_documents` `receive_all_documents`", bearer(["send_documents", "receive_all_documents"])],
  ["`receive_documents` `read_all_documents`", bearer(["receive_documents", "read_all_documents"])],
];

const status = (refused: string): string => ({ resource_missing: "404", document_not_incoming: "409" })[refused] ?? "?";

function cell(who: Bearer, what: Document): string {
  const may = (operation: "listDocuments" | "listInbox" | "getDocument" | "markDocumentProcessed") =>
    holdsAny(who.scopes, operationFacts[operation].access.anyScopeOf);
  const listed = may("listDocuments") && isVisible(what, who, sightOfList(who)) ? "L" : "–";
  const inbox = may("listInbox") && isVisible(what, who, sightOfInbox(who)) ? "I" : "–";
  const read = !may("getDocument") ? "403" : isVisible(what, who, sightOf(who)) ? "200" : "404";
  const refusal = checkMarking(what, who);
  const marked = !may("markDocumentProcessed") ? "403" : refusal ? status(refusal.refused) : "200";
  return `${listed}${inbox} R${read} M${marked}`;
}

it("who sees which document is as the golden table tells", async () => {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = ["", ...Object.keys(DOCUMENTS)];
  const rows = ACTORS.map(([name, who]) => [name, ...Object.values(DOCUMENTS).map((what) => cell(who, what))]);
  const table = [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
  await expect(`${INTRODUCTION}\n\n${table}\n`).toMatchFileSnapshot("../../spec/visibility-matrix.md");
});
