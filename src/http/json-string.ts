const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Where the string that begins at `start` has ended; the length of the text if it never does. It jumps to the first quote,
 * for a document is one string of megabytes, and walks on only if that one is escaped. No regular expression: they run out
 * of stack.
 */
export function endOfString(json: string, start: number): number {
  const quote = json.indexOf('"', start + 1);
  if (quote === -1) return json.length;
  let at = quote;
  while (json.charCodeAt(at - 1) === BACKSLASH) at -= 1;
  while (at < json.length && json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return Math.min(at + 1, json.length);
}
