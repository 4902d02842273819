/** About 3 000 references; the publishers that know most document types have some hundreds. */
const MOST_MARKS = 6_000;
const MOST_PREFIXES = 64;

/**
 * Whether a text has so much markup that parsing it would keep the process from anything else. A parser's work grows with
 * elements, attributes and entities, and with the product of elements and namespaces: a megabyte of them takes a minute.
 */
export function hasTooMuchMarkup(text: string): boolean {
  const prefixes = new Set(text.match(/xmlns:[^\s=]*/g));
  return prefixes.size > MOST_PREFIXES || (text.match(/[<=&]/g)?.length ?? 0) > MOST_MARKS;
}
