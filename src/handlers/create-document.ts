import { isWholeBase64 } from "../domain/base64.ts";
import { newIdentifier } from "../domain/identifier.ts";
import { checkReceiver } from "../domain/receiver.ts";
import { refuse } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { NewDocument } from "../stores/store.ts";
import type { Dependencies } from "./dependencies.ts";
import { keyedRequest } from "./documents/keyed-request.ts";
import { documentView } from "./documents/view.ts";

/** Creates a document, and delivers it where its receiver is a participant of this server. */
export const createDocument =
  ({ clock, random, store }: Dependencies): Handler<"createDocument"> =>
  async ({ bearer, body, header }) => {
    const { sender, receiver, documentType, payload } = body;
    if (!isWholeBase64(payload)) return refuse("parameter_malformed", "the payload is no base64", "payload");
    const refusal = checkReceiver(receiver);
    if (refusal) return refusal;
    const request: NewDocument = {
      bearer,
      ids: { outgoing: newIdentifier("doc", random), incoming: newIdentifier("doc", random) },
      sender,
      receiver,
      documentType,
      payload: Buffer.from(payload, "base64"),
      idempotency: keyedRequest(header["Idempotency-Key"], [sender, receiver, documentType, payload]),
    };
    const created = await store.createDocument(request, clock());
    if (created.kind === "unknown_sender") return refuse("sender_unknown", "the sender is not in reach", "sender");
    if (created.kind === "key_reused") return refuse("idempotency_key_reused", "the key came with another body");
    const view = documentView(created.document);
    return {
      status: 201,
      headers: { Location: `/api/documents/${encodeURIComponent(view.id)}` },
      type: "application/json",
      body: view,
    };
  };
