import { isRefused, refuse } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { visibleDocument } from "./documents/visible.ts";

/** The payload of a document that a held scope shows, byte for byte as it was sent. */
export const getDocumentPayload =
  ({ store }: Dependencies): Handler<"getDocumentPayload"> =>
  async ({ bearer, path: { id } }) => {
    const document = await visibleDocument(id, bearer, store);
    if (isRefused(document)) return document;
    const payload = await store.findPayload(document.id);
    if (!payload) return refuse("resource_missing", "the document has no payload");
    return {
      status: 200,
      headers: { "X-Content-Type-Options": "nosniff" },
      type: "application/octet-stream",
      body: Buffer.from(payload).toString("latin1"),
    };
  };
