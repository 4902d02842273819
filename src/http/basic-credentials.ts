const TOKEN68 = /^basic +([A-Za-z0-9+/]+={0,2}) *$/i;

/**
 * Reads `Authorization: Basic` with both halves form-encoded (RFC 6749 §2.3.1, RFC 7617 §2). Undefined for another
 * scheme and for anything malformed.
 */
export function readBasic(authorization: string): { clientId: string; clientSecret: string } | undefined {
  const token = TOKEN68.exec(authorization)?.[1];
  if (token === undefined) return undefined;
  try {
    const [id = "", ...rest] = new TextDecoder("utf-8", { fatal: true })
      .decode(Buffer.from(token, "base64"))
      .split(":");
    return rest.length === 0 ? undefined : { clientId: formDecode(id), clientSecret: formDecode(rest.join(":")) };
  } catch {
    return undefined;
  }
}

const formDecode = (half: string): string => decodeURIComponent(half.replaceAll("+", " "));
