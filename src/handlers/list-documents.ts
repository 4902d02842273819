import { sightOfList } from "../domain/document-sight.ts";
import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { documentView } from "./documents/view.ts";
import { listPart } from "./list-part.ts";

/** What this client created, or with `read_all_documents` everything in reach, newest first. */
export const listDocuments =
  (dependencies: Dependencies): Handler<"listDocuments"> =>
  async ({ bearer, query }) => {
    const sight = sightOfList(bearer);
    const part = await listPart(
      { list: "listDocuments", accountId: bearer.accountId },
      query,
      (after, limit) => dependencies.store.documents(bearer, sight, after, limit),
      dependencies,
    );
    if (isRefused(part)) return part;
    const body = { items: part.items.map(documentView), next_cursor: part.next_cursor };
    return { status: 200, type: "application/json", body };
  };
