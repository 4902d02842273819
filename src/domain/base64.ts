const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Whether a text of base64's digits, with no padding but up to two characters at its end, is base64 as RFC 4648 §4 has it:
 * whole groups of four, and the bits that the padding leaves over are zero (§3.5), so that each row of bytes has one
 * spelling. The digits are the schema's to check, for a document has millions and once through them is enough.
 */
export function isWholeBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return padding === 0 || DIGITS.indexOf(text.charAt(text.length - padding - 1)) % 4 ** padding === 0;
}
