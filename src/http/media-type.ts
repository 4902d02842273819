const READABLE_CHARSETS = ["utf-8", "utf8", "us-ascii"];

/**
 * Whether a `Content-Type` is the expected media type in a character set that is read here. Other parameters are ignored
 * (RFC 9110 §8.3.1); a missing header is not the expected type.
 */
export function isMediaType(contentType: string | undefined, expected: string): boolean {
  const [type = "", ...parameters] = (contentType ?? "").toLowerCase().split(";");
  if (type.trim() !== expected) return false;
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  return charset === undefined || READABLE_CHARSETS.includes(charset.slice("charset=".length).replaceAll('"', ""));
}

/** Compressed bodies are not read: a small one may unfold to a huge one. */
export const isCompressed = (contentEncoding: string | undefined): boolean =>
  contentEncoding !== undefined && contentEncoding.trim().toLowerCase() !== "identity";
