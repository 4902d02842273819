const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g;

/**
 * The first of `own` that stands twice at the top of a JSON object. `JSON.parse` keeps the last silently, another reader
 * the first (RFC 8259 §4).
 * @param json well-formed JSON text of an object
 */
export function repeatedMember(json: string, own: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  let depth = 0;
  let last = "";
  for (const [token] of json.matchAll(TOKEN)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    else if (token === ":" && depth === 1) {
      const name: string = JSON.parse(last);
      if (own.has(name) && seen.has(name)) return name;
      seen.add(name);
    }
    last = token;
  }
  return undefined;
}
