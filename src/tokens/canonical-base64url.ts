/**
 * Whether text is base64url as its bytes are written (RFC 7515 §2): no padding, no other characters, and the bits that the
 * last character leaves over are zero (RFC 4648 §3.5). A decoder takes more, and one text would pass as another.
 */
export const isCanonicalBase64url = (text: string): boolean =>
  Buffer.from(text, "base64url").toString("base64url") === text;
