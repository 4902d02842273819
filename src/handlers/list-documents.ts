import { sightOfList } from "../domain/document-sight.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { listDocumentsInSight } from "./documents/list.ts";

/** What this client created, or with `read_all_documents` everything in reach, newest first. */
export const listDocuments =
  (dependencies: Dependencies): Handler<"listDocuments"> =>
  (call) =>
    listDocumentsInSight("listDocuments", sightOfList(call.bearer), call, dependencies);
