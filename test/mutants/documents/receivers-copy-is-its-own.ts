/** The receiver is told which client sent its copy. */
import { documentView as real } from "../../../src/handlers/documents/view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/documents/view.ts";

export const documentView: typeof real = (document) => {
  if (document.direction === "outgoing") return real(document);
  reached();
  return { ...real(document), createdByClientId: `key_${document.id}` };
};
