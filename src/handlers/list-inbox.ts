import { sightOfInbox } from "../domain/document-sight.ts";
import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { documentView } from "./documents/view.ts";
import { listPart } from "./list-part.ts";

/** What came in and nobody has processed, or with `receive_all_documents` all that came in, newest first. */
export const listInbox =
  (dependencies: Dependencies): Handler<"listInbox"> =>
  async ({ bearer, query }) => {
    const sight = sightOfInbox(bearer);
    const part = await listPart(
      { list: "listInbox", accountId: bearer.accountId },
      query,
      (after, limit) => dependencies.store.documents(bearer, sight, after, limit),
      dependencies,
    );
    if (isRefused(part)) return part;
    const body = { items: part.items.map(documentView), next_cursor: part.next_cursor };
    return { status: 200, type: "application/json", body };
  };
