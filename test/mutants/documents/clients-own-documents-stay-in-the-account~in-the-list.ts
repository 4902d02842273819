/** The list of an application holds what it created in other accounts. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  sight.own && !isInbox(sight) && document.createdByClientId === bearer.clientId ? true : undefined,
);
