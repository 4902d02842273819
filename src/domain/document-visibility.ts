import { type Bearer, reaches } from "./bearer.ts";
import type { Document } from "./document.ts";
import type { Sight } from "./document-sight.ts";

/** Whether a token shows a document: one of its account, in its reach, and in its sight. */
export function isVisible(
  document: Pick<Document, "accountId" | "participantId" | "direction" | "createdByClientId" | "processedAt">,
  bearer: Bearer,
  { everything, own, incoming }: Sight,
): boolean {
  if (document.accountId !== bearer.accountId || !reaches(bearer, document.participantId)) return false;
  if (everything || (own && document.createdByClientId === bearer.clientId)) return true;
  if (document.direction !== "incoming") return false;
  return incoming === "all" || (incoming === "unprocessed" && document.processedAt === null);
}
