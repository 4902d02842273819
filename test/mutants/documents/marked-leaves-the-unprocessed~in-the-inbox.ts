/** A processed document stays in the inbox. */
import { documents as real } from "../../../src/stores/documents.ts";
import { listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  sight.incoming === "unprocessed" && document.direction === "incoming" && document.accountId === bearer.accountId
    ? true
    : undefined,
);
