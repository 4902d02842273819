import type { DocumentedOperation } from "./api.ts";
import type { ErrorForm } from "./failure-answer.ts";

/** Finds how the contract tells errors at a path: as its 405 is documented, in plain JSON as OAuth does or on a page. */
export function errorForms(operations: readonly DocumentedOperation[]): (path: string | undefined) => ErrorForm {
  const pathsOf = (type: string) =>
    new Set(operations.filter(({ responses }) => responses?.["405"]?.content?.[type]).map(({ path }) => path));
  const oauth = pathsOf("application/json");
  const pages = pathsOf("text/html");
  return (path = "") => (oauth.has(path) ? "oauth" : pages.has(path) ? "page" : "problem");
}
