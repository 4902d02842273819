/**
 * Where an answer is sent: the redirect URI as it is, its own query included, and then the parameters that have a value, in
 * the order given (RFC 6749 §4.1.2). A space becomes `%20`, which form decoding and percent-decoding read alike.
 * @param uri without a fragment, as every registered one
 */
export function redirectTo(uri: string, params: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(params).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  if (pairs.length === 0) return uri;
  return `${uri}${separatorAfter(uri)}${new URLSearchParams(pairs).toString().replaceAll("+", "%20")}`;
}

function separatorAfter(uri: string): "?" | "&" | "" {
  if (!uri.includes("?")) return "?";
  const query = uri.slice(uri.indexOf("?") + 1);
  return query === "" || query.endsWith("&") ? "" : "&";
}
