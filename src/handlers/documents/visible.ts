import type { Bearer } from "../../domain/bearer.ts";
import type { Document } from "../../domain/document.ts";
import { sightOf } from "../../domain/document-sight.ts";
import { isVisible } from "../../domain/document-visibility.ts";
import { type Refused, refuse } from "../../domain/refusal.ts";
import type { DocumentStore } from "../../stores/store.ts";

/** The document, if this token shows it. One that it may not see is answered like one that is not there. */
export async function visibleDocument(
  id: string,
  bearer: Bearer,
  store: Pick<DocumentStore, "findDocument">,
): Promise<Document | Refused> {
  const document = await store.findDocument(id);
  return document && isVisible(document, bearer, sightOf(bearer))
    ? document
    : refuse("resource_missing", "no such document, or none that the token shows");
}
