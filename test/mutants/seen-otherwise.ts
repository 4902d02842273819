import type { Bearer } from "../../src/domain/bearer.ts";
import type { Document } from "../../src/domain/document.ts";
import type { Sight } from "../../src/domain/document-sight.ts";
import { isVisible } from "../../src/domain/document-visibility.ts";
import { isRefused, type Refused, refuse } from "../../src/domain/refusal.ts";
import type { getDocumentPayload } from "../../src/handlers/get-document-payload.ts";
import { selectDocuments, toDocument } from "../../src/stores/document-row.ts";
import type { documents } from "../../src/stores/documents.ts";
import { reached } from "./reached.ts";

/** Whether a document is shown after all; undefined leaves it as it is. */
type Fault = (document: Document, bearer: Bearer, sight: Sight) => boolean | undefined;

/** Documents by their ID, and whether they can be marked: shown, and hidden, where the fault says so. */
export const seenOtherwise =
  (real: typeof isVisible, fault: Fault): typeof isVisible =>
  (document, bearer, sight) => {
    const right = real(document, bearer, sight);
    const shown = fault(document as Document, bearer, sight) ?? right;
    if (shown !== right) reached();
    return shown;
  };

/** Lists of documents, the inbox being one, with and without what the fault says. */
export const listedOtherwise =
  (real: typeof documents, fault: Fault): typeof documents =>
  async (db, bearer, sight, after, limit) => {
    const right = await real(db, bearer, sight, after, limit);
    const all = (await selectDocuments(db).execute()).map(toDocument);
    const place = ({ createdAt, id }: Document) => `${String(createdAt).padStart(16, "0")} ${id}`;
    const before = after && `${String(after.at).padStart(16, "0")} ${after.id}`;
    const found = all
      .filter((document) => fault(document, bearer, sight) ?? isVisible(document, bearer, sight))
      .filter((document) => before === undefined || place(document) < before)
      .sort((one, other) => (place(one) < place(other) ? 1 : -1))
      .slice(0, limit);
    if (found.map(place).join() === right.map(place).join()) return right;
    reached();
    return found;
  };

/** Whether a list is the inbox: nothing but what comes in is in its sight. */
export const isInbox = ({ incoming }: Sight): boolean => incoming !== "none";

/** Payloads shown to who does not see the document, and hidden from who does, where the fault says so. */
export const payloadSeenOtherwise =
  (
    real: typeof getDocumentPayload,
    fault: (document: Document, bearer: Bearer) => boolean | Refused | undefined,
  ): typeof getDocumentPayload =>
  (dependencies) =>
  async (call) => {
    const right = await real(dependencies)(call);
    const document = await dependencies.store.findDocument(call.path.id);
    const shown = document && fault(document, call.bearer);
    if (document === undefined || shown === undefined || shown === !isRefused(right)) return right;
    reached();
    if (shown === true) {
      const { accountId } = document;
      return real(dependencies)({
        ...call,
        bearer: { clientId: "", accountId, participantId: null, scopes: ["admin"] },
      });
    }
    return shown === false ? refuse("resource_missing", "the payload is hidden") : shown;
  };
