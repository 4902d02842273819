import type { DocumentedOperation } from "./api.ts";

/** Scripts of any page may read the answer, without credentials, and these of its headers (WHATWG Fetch). */
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "RateLimit, RateLimit-Policy, Request-Id, Retry-After",
} as const;

/**
 * Finds the headers that open an address to scripts: on every answer there, refusals too, where the contract documents
 * them on success.
 */
export function openToBrowsers(
  operations: readonly DocumentedOperation[],
): (path: string | undefined) => Readonly<Record<string, string>> {
  const open = operations.filter(({ responses }) => responses?.["200"]?.headers?.["Access-Control-Allow-Origin"]);
  const paths = new Set(open.map(({ path }) => path));
  return (path = "") => (paths.has(path) ? OPEN : {});
}
