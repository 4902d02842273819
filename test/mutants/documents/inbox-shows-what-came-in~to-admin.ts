/** The inbox of an administrator holds everything. */
import { documents as real } from "../../../src/stores/documents.ts";
import { isInbox, listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (document, bearer, sight) =>
  isInbox(sight) && document.accountId === bearer.accountId && bearer.scopes.includes("admin") ? true : undefined,
);
