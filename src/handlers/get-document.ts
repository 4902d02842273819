import { isRefused } from "../domain/refusal.ts";
import type { Handler } from "../http/handlers.ts";
import type { Dependencies } from "./dependencies.ts";
import { documentView } from "./documents/view.ts";
import { visibleDocument } from "./documents/visible.ts";

/** One document that a held scope shows. */
export const getDocument =
  ({ store }: Dependencies): Handler<"getDocument"> =>
  async ({ bearer, path: { id } }) => {
    const document = await visibleDocument(id, bearer, store);
    if (isRefused(document)) return document;
    return { status: 200, type: "application/json", body: documentView(document) };
  };
