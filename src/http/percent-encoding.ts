/** Whether every `%` begins an escape and the escapes decode to UTF-8 (RFC 3986 §2.1). */
export function isPercentEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
