import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { documentView } from "./documents/view.ts";

/** Marks an incoming document as processed; doing so again changes nothing. */
export const markDocumentProcessed =
  ({ clock, store }: Dependencies): Handler<"markDocumentProcessed"> =>
  async ({ bearer, path: { id } }) => {
    const document = await store.markProcessed(id, bearer, clock());
    if (isRefused(document)) return document;
    return { status: 200, type: "application/json", body: documentView(document) };
  };
