import { matchesTemplate } from "./allowed-methods.ts";
import type { DocumentedOperation } from "./api.ts";
import type { ErrorForm } from "./failure-answer.ts";

/**
 * Finds how errors are told at a path: where the contract serves it, as its 405 is documented, in plain JSON as OAuth does or
 * on a page; elsewhere on a page to whoever asks for one by name, as browsers do.
 * @param accept the header of the request
 */
export function errorForms(
  operations: readonly DocumentedOperation[],
): (path: string | undefined, accept: string | undefined) => ErrorForm {
  const pathsOf = (type: string) =>
    new Set(operations.filter(({ responses }) => responses?.["405"]?.content?.[type]).map(({ path }) => path));
  const oauth = pathsOf("application/json");
  const pages = pathsOf("text/html");
  const isServed = (path: string) => operations.some((operation) => matchesTemplate(operation.path, path));
  return (path = "", accept = "") => {
    if (oauth.has(path)) return "oauth";
    if (pages.has(path)) return "page";
    return /\btext\/html\b/i.test(accept) && !isServed(path) ? "page" : "problem";
  };
}
