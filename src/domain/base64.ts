const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Without groups, for a regular expression that repeats one runs out of stack on a long text. */
const FORM = /^[A-Za-z0-9+/]*={0,2}$/;

/**
 * Whether a text is base64 as RFC 4648 §4 has it: whole groups of four, padded at the end, and the bits that the padding
 * leaves over are zero (§3.5), so that each row of bytes has one spelling.
 */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0 || !FORM.test(text)) return false;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return padding === 0 || DIGITS.indexOf(text.charAt(text.length - padding - 1)) % 4 ** padding === 0;
}
