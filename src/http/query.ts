import { type Refused, refuse } from "../domain/refusal.ts";

/**
 * As {@link readQuery}, for pages that judge repeats themselves: what was sent twice is named and left out.
 * @param once parameters that even a page takes only once, for they say where a refusal may be sent
 */
export function readPageQuery(
  query: URLSearchParams,
  own: readonly string[],
  once: readonly string[],
): { query: Record<string, string>; repeated: readonly string[] } | Refused {
  const repeated = own.filter((name) => query.getAll(name).length > 1);
  const fatal = repeated.find((name) => once.includes(name));
  if (fatal !== undefined) return refuse("parameter_repeated", `${fatal} is repeated`, fatal);
  const single = own.filter((name) => !repeated.includes(name));
  return {
    query: Object.fromEntries(single.map((name) => [name, query.get(name) ?? ""]).filter(([, value]) => value !== "")),
    repeated,
  };
}

/** Reads the operation's own query parameters: once each, an empty one omitted; others are ignored (RFC 6749 §3.1). */
export function readQuery(query: URLSearchParams, own: readonly string[]): Record<string, string> | Refused {
  const repeated = own.find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) return refuse("parameter_repeated", `${repeated} is repeated`, repeated);
  return Object.fromEntries(own.map((name) => [name, query.get(name) ?? ""]).filter(([, value]) => value !== ""));
}
