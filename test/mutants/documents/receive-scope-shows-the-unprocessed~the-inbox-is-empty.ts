/** The inbox of receive_documents is empty. */
import { documents as real } from "../../../src/stores/documents.ts";
import { listedOtherwise } from "../seen-otherwise.ts";

export * from "../../../src/stores/documents.ts";

export const documents = listedOtherwise(real, (_document, bearer) =>
  bearer.scopes.includes("receive_documents") && bearer.scopes.length === 1 ? false : undefined,
);
