/**
 * Where a publisher keeps what a participant can receive (SMP 1.4.0 §4). The address may have a path of its own; a query or
 * a fragment has no place in it.
 * @param identifier `ICD:value`
 */
export function serviceGroupUrl(publisher: URL, identifier: string): URL {
  const path = publisher.pathname.replace(/\/+$/, "");
  return new URL(`${publisher.origin}${path}/${encodeURIComponent(`iso6523-actorid-upis::${identifier}`)}`);
}
