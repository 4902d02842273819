import type { components } from "../../../generated/api.ts";
import type { Document } from "../../domain/document.ts";

/** A document as the contract shows it. */
export const documentView = (document: Document): components["schemas"]["Document"] => ({
  id: document.id,
  direction: document.direction,
  documentType: document.documentType,
  sender: document.sender,
  receiver: document.receiver,
  createdByClientId: document.createdByClientId,
  processedAt: document.processedAt === null ? null : new Date(document.processedAt).toISOString(),
  createdAt: new Date(document.createdAt).toISOString(),
});
