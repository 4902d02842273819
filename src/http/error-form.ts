import type { DocumentedOperation } from "./api.ts";
import type { ErrorForm } from "./failure-answer.ts";

/** Finds how the contract tells errors at a path: where it documents a 405 in plain JSON, as OAuth does. */
export function errorForms(operations: readonly DocumentedOperation[]): (path: string | undefined) => ErrorForm {
  const oauth = new Set(
    operations
      .filter(({ responses }) => responses?.["405"]?.content?.["application/json"] !== undefined)
      .map(({ path }) => path),
  );
  return (path) => (path !== undefined && oauth.has(path) ? "oauth" : "problem");
}
