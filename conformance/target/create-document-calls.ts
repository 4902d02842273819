import { documentOf, expectDocument } from "../expect/document.ts";
import { expectStatus } from "../expect/status.ts";
import { expectThat } from "../expect/violation.ts";
import type { DocumentCalls, DocumentRequests, ShownDocument } from "./document-calls.ts";
import { eventually } from "./eventually.ts";
import type { Answer, Request } from "./exchange.ts";
import { precondition } from "./precondition.ts";
import { findInList } from "./walk-list.ts";

/** Seconds that a document may be on its way from one account to another. */
const deliveryTime = 10;

/** The calls that a world makes about documents. */
export function createDocumentCalls(
  request: DocumentRequests,
  send: (request: Request) => Promise<Answer>,
): DocumentCalls {
  const mustCreateDocument: DocumentCalls["mustCreateDocument"] = async (...args) => {
    const answer = await send(request.createDocument(...args));
    return precondition("a document is created", () => {
      expectStatus(answer, [200, 201]);
      return expectDocument(answer);
    });
  };
  const received = async (receiver: string, documentType: string) => {
    const listed = await findInList(
      (from) => send(request.listInbox(receiver, { limit: 200, ...from })),
      (item) => item.documentType === documentType,
    );
    const document = listed && documentOf(listed);
    expectThat(document !== undefined, () => ({
      expected: "the document in the inbox of its receiver",
      actual: "no document of its type",
    }));
    return document;
  };
  return {
    createDocument: async (...args) => send(request.createDocument(...args)),
    listDocuments: async (...args) => send(request.listDocuments(...args)),
    listInbox: async (...args) => send(request.listInbox(...args)),
    getDocument: async (...args) => send(request.getDocument(...args)),
    getPayload: async (...args) => send(request.getPayload(...args)),
    markProcessed: async (...args) => send(request.markProcessed(...args)),
    mustCreateDocument,
    mustGetDocument: async (...args) => {
      const answer = await send(request.getDocument(...args));
      return precondition("a document is shown", () => shown(answer));
    },
    mustMarkProcessed: async (...args) => {
      const answer = await send(request.markProcessed(...args));
      return precondition("a document is marked as processed", () => shown(answer));
    },
    mustSend: async (token, document, receiver) => {
      const outgoing = await mustCreateDocument(token, document);
      try {
        return { outgoing, incoming: await eventually(() => received(receiver, document.documentType), deliveryTime) };
      } catch (error) {
        return precondition("a document is delivered", () => {
          throw error;
        });
      }
    },
  };
}

function shown(answer: Answer): ShownDocument {
  expectStatus(answer, 200);
  return expectDocument(answer);
}
