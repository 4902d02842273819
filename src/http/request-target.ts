import { isPercentEncoded } from "./percent-encoding.ts";

export interface RequestTarget {
  /** As sent: percent-encoding is not touched, so `%2F` never becomes a separator. */
  path: string;
  query: URLSearchParams;
}

const ABSOLUTE_FORM = /^https?:\/\/[^/?#]*/i;
const VISIBLE_ASCII = /^\/[\x21-\x7e]*$/;

/** Path and query of a target, whichever form it has. */
export const originForm = (raw: string): string => raw.replace(ABSOLUTE_FORM, "");

/**
 * Reads a request target in origin-form or absolute-form, which a server must accept (RFC 9112 §3.2.2); its authority is
 * never looked at. Undefined when the path is no path: malformed percent-encoding, raw bytes beyond ASCII.
 */
export function readTarget(raw: string): RequestTarget | undefined {
  const origin = originForm(raw);
  const [path = ""] = origin.split("?", 1);
  if (!VISIBLE_ASCII.test(path) || !isPercentEncoded(path)) return undefined;
  return { path, query: new URLSearchParams(origin.slice(path.length)) };
}
