import { type Refused, refuse } from "../domain/refusal.ts";

/** Reads the operation's own query parameters: once each, an empty one omitted; others are ignored (RFC 6749 §3.1). */
export function readQuery(query: URLSearchParams, own: readonly string[]): Record<string, string> | Refused {
  const repeated = own.find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) return refuse("parameter_repeated", `${repeated} is repeated`, repeated);
  return Object.fromEntries(own.map((name) => [name, query.get(name) ?? ""]).filter(([, value]) => value !== ""));
}
