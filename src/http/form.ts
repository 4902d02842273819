import { type Refused, refuse } from "../domain/refusal.ts";
import { isPercentEncoded } from "./percent-encoding.ts";

/**
 * Reads a form body (`application/x-www-form-urlencoded`). The endpoint's own parameters may stand once, an empty one
 * counting (RFC 6749 §3.2); one without a value is an omitted one, and unknown ones are ignored, repeated or not
 * (RFC 6749 §3.1). Broken percent-encoding anywhere, or bytes that are no UTF-8, make the whole body unreadable. Nothing may
 * precede the first name: neither the `?` of a query nor a byte order mark is taken off it.
 */
export function readForm(text: string, own: ReadonlySet<string>): Record<string, string> | Refused {
  if (!isPercentEncoded(text)) return refuse("body_malformed", "the form holds broken percent-encoding");
  const seen = new Set<string>();
  const form: Record<string, string> = {};
  // The parser takes one leading `?` off: its own.
  for (const [name, value] of new URLSearchParams(`?${text}`)) {
    if (!own.has(name)) continue;
    if (seen.has(name)) return refuse("parameter_repeated", `${name} is repeated`, name);
    seen.add(name);
    if (value !== "") form[name] = value;
  }
  return form;
}

/** Reads a form whose fields are for the page's handler to judge: a repeated one as a list, one without a value as omitted. */
export function readFields(text: string): { fields: Record<string, string | string[]> } | Refused {
  if (!isPercentEncoded(text)) return refuse("body_malformed", "the form holds broken percent-encoding");
  const given = [...new URLSearchParams(`?${text}`)].filter(([, value]) => value !== "");
  const byName = Map.groupBy(given, ([name]) => name);
  return {
    fields: Object.fromEntries([...byName].map(([name, pairs]) => [name, oneOrMany(pairs.map(([, value]) => value))])),
  };
}

const oneOrMany = (values: string[]): string | string[] => (values.length === 1 ? (values[0] ?? "") : values);
