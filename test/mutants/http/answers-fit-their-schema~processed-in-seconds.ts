/** When a document was processed is told in seconds. */
import { documentView as real } from "../../../src/handlers/documents/view.ts";
import { reached } from "../reached.ts";

export * from "../../../src/handlers/documents/view.ts";

export const documentView: typeof real = (document) => {
  const view = real(document);
  if (document.processedAt === null) return view;
  reached();
  return { ...view, processedAt: Math.floor(document.processedAt / 1000) as unknown as string };
};
