import { endOfString } from "./json-string.ts";

/** A body here has a dozen members; who adds members of their own adds some dozens. */
const MOST_MARKS = 4_000;
const MOST_DEPTH = 64;
const MARK = /["{}[\]:,]/g;

/**
 * Whether JSON text is so intricate that parsing it would keep the process from anything else; a limit on size alone allows
 * millions of members (RFC 8259 §9 lets a parser limit size and depth). What stands in strings is no structure.
 * @param json any text, well-formed or not
 */
export function isTooIntricate(json: string): boolean {
  const marks = new RegExp(MARK);
  let depth = 0;
  let count = 0;
  for (let found = marks.exec(json); found; found = marks.exec(json)) {
    const [mark] = found;
    if (mark === '"') marks.lastIndex = endOfString(json, found.index);
    if (mark === "{" || mark === "[") depth += 1;
    if (mark === "}" || mark === "]") depth -= 1;
    count += 1;
    if (count > MOST_MARKS || depth > MOST_DEPTH) return true;
  }
  return false;
}
