import type { Sight } from "../../domain/document-sight.ts";
import { isRefused, type Refused } from "../../domain/refusal.ts";
import type { Call, Reply } from "../../http/handlers.ts";
import type { Dependencies } from "../dependencies.ts";
import { listPart } from "../list-part.ts";
import { documentView } from "./view.ts";

/** The operations that answer documents in parts. */
type List = "listDocuments" | "listInbox";

/** Answers one part of a list of documents: what the token may see of its reach, newest first. */
export async function listDocumentsInSight(
  list: List,
  sight: Sight,
  { bearer, query }: Call<List>,
  { keys, store }: Dependencies,
): Promise<Reply<List> | Refused> {
  const part = await listPart(
    { list, accountId: bearer.accountId },
    query,
    (after, limit) => store.documents(bearer, sight, after, limit),
    { keys },
  );
  if (isRefused(part)) return part;
  const body = { items: part.items.map(documentView), next_cursor: part.next_cursor };
  return { status: 200, type: "application/json", body };
}
