import { endOfString } from "./json-string.ts";

const MARK = /["{}[\]:]/g;

/**
 * The first of `own` that stands twice at the top of a JSON object. `JSON.parse` keeps the last silently, another reader
 * the first (RFC 8259 §4).
 * @param json well-formed JSON text of an object
 */
export function repeatedMember(json: string, own: ReadonlySet<string>): string | undefined {
  const seen = new Set<string>();
  const marks = new RegExp(MARK);
  let depth = 0;
  let last = "";
  for (let found = marks.exec(json); found; found = marks.exec(json)) {
    const [mark] = found;
    if (mark === "{" || mark === "[") depth += 1;
    else if (mark === "}" || mark === "]") depth -= 1;
    else if (mark === '"') {
      marks.lastIndex = endOfString(json, found.index);
      last = depth === 1 ? json.slice(found.index, marks.lastIndex) : "";
    } else if (depth === 1) {
      const name: string = JSON.parse(last);
      if (seen.has(name)) return name;
      if (own.has(name)) seen.add(name);
    }
  }
  return undefined;
}
