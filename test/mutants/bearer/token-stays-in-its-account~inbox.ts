/** The inbox is everybody's. */
import { visibleTo as real } from "../../../src/stores/visible-documents.ts";
import { reached } from "../reached.ts";

export * from "../../../src/stores/visible-documents.ts";

export const visibleTo: typeof real = (eb, bearer, sight) => {
  if (sight.everything || sight.incoming === "none") return real(eb, bearer, sight);
  reached();
  return eb("documents.direction", "=", "incoming");
};
