import { sightOfInbox } from "../domain/document-sight.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { listDocumentsInSight } from "./documents/list.ts";

/** What came in and nobody has processed, or with `receive_all_documents` all that came in, newest first. */
export const listInbox =
  (dependencies: Dependencies): Handler<"listInbox"> =>
  (call) =>
    listDocumentsInSight("listInbox", sightOfInbox(call.bearer), call, dependencies);
