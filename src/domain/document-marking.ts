import { type Bearer, reaches } from "./bearer.ts";
import type { Document } from "./document.ts";
import { sightOf } from "./document-sight.ts";
import { isVisible } from "./document-visibility.ts";
import { type Refused, refuse } from "./refusal.ts";

/**
 * Whether a document may be marked as processed: any incoming one in reach, whatever its state, so that marking again is no
 * error. One that went out is a conflict to those who see it, and absent to the rest.
 */
export function checkMarking(document: Document | undefined, bearer: Bearer): Refused | undefined {
  if (!document || document.accountId !== bearer.accountId || !reaches(bearer, document.participantId))
    return refuse("resource_missing", "no such document in reach");
  if (document.direction === "incoming") return undefined;
  return isVisible(document, bearer, sightOf(bearer))
    ? refuse("document_not_incoming", "the document went out")
    : refuse("resource_missing", "an outgoing document that the token does not show");
}
